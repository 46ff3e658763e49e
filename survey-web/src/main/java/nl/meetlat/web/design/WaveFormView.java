package nl.meetlat.web.design;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.web.design.editor.Written;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.layout.Notices;

/** The form for a wave: a new one, or one that is there. */
@Named
@ViewScoped
public class WaveFormView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LINK = "{link}";
    private static final int REMINDER_DAYS = 14;
    private static final int WEEKS_OPEN = 5;

    @Inject
    private WaveService service;
    @Inject
    private SurveyService surveys;
    @Inject
    private SpokenLanguage spoken;

    private Long survey;
    private Long wave;
    private Integer version;
    private List<Integer> versions = List.of();
    private String name;
    private LocalDate closes;
    private Integer reminderDays = REMINDER_DAYS;
    private Integer minimum = Wave.DEFAULT_MINIMUM_GROUP_SIZE;
    private Map<String, String> invitationSubject;
    private Map<String, String> invitationBody;
    private Map<String, String> reminderSubject;
    private Map<String, String> reminderBody;

    /** Fills the form. */
    public void show() {
        SurveyOverview overview = surveys.overview(surveyId());
        versions = overview.versions().stream().filter(VersionRow::published).map(VersionRow::number).toList();
        if (wave == null) {
            version = overview.published()
                    .orElseThrow(() -> new ProblemException(ProblemCode.SURVEY_VERSION_UNPUBLISHED, 1)).number();
            closes = LocalDate.now(ZoneId.systemDefault()).plusWeeks(WEEKS_OPEN);
            Optional<Wave> before = service.newest(surveyId());
            mails(before.map(Wave::invitation).filter(WaveFormView::isWritten).orElseGet(DefaultTexts::invitation),
                    before.map(Wave::reminder).filter(WaveFormView::isWritten).orElseGet(DefaultTexts::reminder));
        } else {
            Wave known = service.wave(surveyId(), new WaveId(wave)).wave();
            name = known.name();
            version = known.version();
            minimum = known.minimumGroupSize();
            mails(known.invitation(), known.reminder());
        }
    }

    public String save() {
        MailText invitation = new MailText(Written.text(invitationSubject), Written.text(invitationBody));
        MailText reminder = new MailText(Written.text(reminderSubject), Written.text(reminderBody));
        if (!leadsToTheQuestions("invitationBody", invitation) || !leadsToTheQuestions("reminderBody", reminder)) {
            return null;
        }
        try {
            if (wave != null) {
                service.change(surveyId(), new WaveId(wave), new WaveDraft(name.strip(), version,
                        new FieldingPlan(Optional.empty(), 0, Optional.empty()), invitation, reminder, minimum));
                Notices.good(text("wave.saved"));
                return "/app/wave?faces-redirect=true&survey=" + survey + "&wave=" + wave;
            }
            if (closes.isBefore(LocalDate.now(ZoneId.systemDefault()))) {
                Notices.error("waveForm:closesField:closes", text("wave.closes.past"));
                return null;
            }
            FieldingPlan plan = new FieldingPlan(Optional.empty(), reminderDays,
                    Optional.of(closes.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant()));
            Wave made = service.create(surveyId(),
                    new WaveDraft(name.strip(), version, plan, invitation, reminder, minimum));
            Notices.good(text("wave.made"));
            return "/app/wave/participants?faces-redirect=true&survey=" + survey + "&wave=" + made.id();
        } catch (ProblemException e) {
            String field = e.problem() == ProblemCode.WAVE_NAME_TAKEN ? "nameField:name" : "versionField:version";
            Notices.error("waveForm:" + field, new Problem(e).detail(spoken.language()));
            return null;
        }
    }

    /** Whether the mail has its link in every language in which it is written; says where it lacks. */
    private boolean leadsToTheQuestions(String field, MailText mail) {
        List<Language> languages = getLanguages();
        boolean complete = true;
        for (int i = 0; i < languages.size(); i++) {
            String body = mail.body().texts().getOrDefault(languages.get(i), "");
            if (!body.contains(LINK) && (!body.isEmpty() || i == 0 && !isWritten(mail))) {
                Notices.error("waveForm:" + field + ":in:" + i + ":field:text", text("wave.body.nolink"));
                complete = false;
            }
        }
        return complete;
    }

    private static boolean isWritten(MailText mail) {
        return !mail.body().isEmpty();
    }

    private void mails(MailText invitation, MailText reminder) {
        invitationSubject = Written.of(invitation.subject());
        invitationBody = Written.of(invitation.body());
        reminderSubject = Written.of(reminder.subject());
        reminderBody = Written.of(reminder.body());
    }

    private String text(String key) {
        return Texts.of(WaveFormView.class, spoken.language()).get(key);
    }

    private SurveyId surveyId() {
        if (survey == null || survey <= 0) {
            throw new ProblemException(ProblemCode.SURVEY_NOT_FOUND);
        }
        return new SurveyId(survey);
    }

    public boolean isNew() {
        return wave == null;
    }

    /** The languages mails are written in. */
    public List<Language> getLanguages() {
        return Language.SPOKEN;
    }

    public Long getSurvey() {
        return survey;
    }

    public void setSurvey(Long survey) {
        this.survey = survey;
    }

    public Long getWave() {
        return wave;
    }

    public void setWave(Long wave) {
        this.wave = wave;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    /** Numbers of the versions that can be fielded, newest first. */
    public List<Integer> getVersions() {
        return versions;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getCloses() {
        return closes;
    }

    public void setCloses(LocalDate closes) {
        this.closes = closes;
    }

    public Integer getReminderDays() {
        return reminderDays;
    }

    public void setReminderDays(Integer reminderDays) {
        this.reminderDays = reminderDays;
    }

    public Integer getMinimum() {
        return minimum;
    }

    public void setMinimum(Integer minimum) {
        this.minimum = minimum;
    }

    public Map<String, String> getInvitationSubject() {
        return invitationSubject;
    }

    public Map<String, String> getInvitationBody() {
        return invitationBody;
    }

    public Map<String, String> getReminderSubject() {
        return reminderSubject;
    }

    public Map<String, String> getReminderBody() {
        return reminderBody;
    }
}
