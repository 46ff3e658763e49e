package nl.meetlat.web.participation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.Backgrounds;
import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.participation.Participant;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.question.Language;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.layout.Notices;
import nl.meetlat.web.layout.WaveAddress;

/** One participant: added, changed or taken off the list. */
@Named
@RequestScoped
public class ParticipantView {

    private static final String LIST = "/app/wave/participants";
    private static final String EMAIL_INPUT = "details:emailField:email";

    @Inject
    private ParticipantService service;
    @Inject
    private WaveAddress address;
    @Inject
    private ParticipantWords words;

    private ParticipantSheet sheet;
    private String name;
    private String email;
    private String language;
    private String externalId;
    private List<BackgroundInput> backgrounds;

    /** Finds the participant, or tells that there is none. */
    public void show() {
        getSheet();
    }

    ParticipantSheet getSheet() {
        if (sheet == null) {
            Language spoken = words.language();
            sheet = isNew()
                    ? service.sheet(address.surveyId(), address.waveId(), spoken)
                    : service.sheet(address.surveyId(), address.waveId(), publicId(), spoken);
            Optional<ParticipantDetails> details = sheet.participant().map(Participant::details);
            name = details.map(ParticipantDetails::name).orElse("");
            email = details.map(ParticipantDetails::email).map(EmailAddress::value).orElse("");
            language = details.map(ParticipantDetails::language).orElse(sheet.languages().get(0)).tag();
            externalId = details.flatMap(ParticipantDetails::externalId).orElse("");
            Backgrounds known = details.map(ParticipantDetails::backgrounds).orElse(Backgrounds.NONE);
            backgrounds = sheet.backgrounds().stream()
                    .map(choice -> new BackgroundInput(choice, known.value(choice.name()).orElse(""))).toList();
        }
        return sheet;
    }

    /** Saves what is filled in. */
    public String save() {
        if (!EmailAddress.isValid(line(email))) {
            Notices.error(EMAIL_INPUT, words.with("one.email.invalid", line(email)));
            return null;
        }
        try {
            if (isNew()) {
                service.add(address.surveyId(), address.waveId(), List.of(details()));
            } else {
                service.change(address.surveyId(), address.waveId(), publicId(), details());
            }
            Notices.good(words.with(isNew() ? "one.added" : "one.changed", email));
            return address.to(LIST);
        } catch (ProblemException e) {
            return refused(e);
        }
    }

    public String delete() {
        try {
            service.delete(address.surveyId(), address.waveId(), publicId());
            Notices.good(words.with("one.deleted", email));
            return address.to(LIST);
        } catch (ProblemException e) {
            return refused(e);
        }
    }

    private String refused(ProblemException refusal) {
        String text = new Problem(refusal).detail(words.language());
        if (refusal.problem() == ProblemCode.PARTICIPANT_EMAIL_TAKEN) {
            Notices.error(EMAIL_INPUT, text);
        } else {
            Notices.error(text);
        }
        return null;
    }

    private ParticipantDetails details() {
        Map<BackgroundName, String> known = new LinkedHashMap<>();
        backgrounds.forEach(input -> known.put(input.name(), line(input.getValue())));
        return new ParticipantDetails(Optional.of(line(externalId)).filter(text -> !text.isEmpty()),
                new EmailAddress(line(email)), line(name), new Language(language), new Backgrounds(known));
    }

    private PublicId publicId() {
        return address.text("participant").filter(PublicId::isValid).map(PublicId::new)
                .orElseThrow(() -> new ProblemException(ProblemCode.PARTICIPANT_NOT_FOUND));
    }

    private static String line(String text) {
        return text == null ? "" : text.replaceAll("\\p{Cc}+", " ").strip();
    }

    public boolean isNew() {
        return address.text("participant").isEmpty();
    }

    public boolean isDeletable() {
        return getSheet().participant()
                .filter(found -> found.progress().startedAt().isEmpty() && found.progress().completedAt().isEmpty())
                .isPresent();
    }

    public List<Language> getLanguages() {
        return getSheet().languages();
    }

    public List<BackgroundInput> getBackgrounds() {
        getSheet();
        return backgrounds;
    }

    public String getName() {
        getSheet();
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        getSheet();
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        getSheet();
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getExternalId() {
        getSheet();
        return externalId;
    }

    public void setExternalId(String externalId) {
        this.externalId = externalId;
    }
}
