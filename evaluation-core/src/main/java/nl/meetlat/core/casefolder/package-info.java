/**
 * The plain files of a case: questionnaire, scales, invitees, responses and plan read into the domain, or every problem in
 * them together; and the results written back as JSON. Start at {@link CaseFolderReader}, ParticipantListReader for a
 * list of participants alone, and ResultsWriter. The only place in the core that knows CSV and JSON.
 */
package nl.meetlat.core.casefolder;
