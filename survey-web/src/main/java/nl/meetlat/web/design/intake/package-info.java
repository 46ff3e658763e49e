/**
 * A case folder becomes a survey with its wave, participants and responses: uploaded by a researcher, or the example at the
 * first start. Start at {@link nl.meetlat.web.design.intake.CaseIntake}. The files themselves are read by
 * {@code core.casefolder}; what is uploaded passes {@code UploadedCase}, which bounds and cleans it.
 */
package nl.meetlat.web.design.intake;
