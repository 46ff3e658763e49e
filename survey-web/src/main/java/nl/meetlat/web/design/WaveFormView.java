package nl.meetlat.web.design;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.layout.Notices;
import nl.meetlat.web.layout.SurveyPlace;

/** The form for a wave: a new one, or one that is there. */
@Named
@ViewScoped
public class WaveFormView implements Serializable {

    private static final long serialVersionUID = 1L;
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
    private List<String> languageTags = List.of();
    private MailForm invitation;
    private MailForm reminder;

    /** Fills the form. */
    public void show() {
        SurveyOverview overview = surveys.overview(SurveyPlace.survey(survey));
        versions = overview.versions().stream().filter(VersionRow::published).map(VersionRow::number).toList();
        if (wave == null) {
            version = overview.published()
                    .orElseThrow(() -> new ProblemException(ProblemCode.SURVEY_VERSION_UNPUBLISHED, 1)).number();
            closes = LocalDate.now(ZoneId.systemDefault()).plusWeeks(WEEKS_OPEN);
            Optional<Wave> before = service.newest(SurveyPlace.survey(survey));
            mails(overview, before.map(Wave::invitation).filter(WaveFormView::isWritten)
                    .orElseGet(DefaultTexts::invitation),
                    before.map(Wave::reminder).filter(WaveFormView::isWritten).orElseGet(DefaultTexts::reminder));
        } else {
            Wave known = service.wave(SurveyPlace.survey(survey), SurveyPlace.wave(wave)).wave();
            name = known.name();
            version = known.version();
            minimum = known.minimumGroupSize();
            mails(overview, known.invitation(), known.reminder());
        }
    }

    /** Mails are written in the languages of the questionnaire. */
    private void mails(SurveyOverview overview, MailText invited, MailText reminded) {
        List<Language> languages = overview.languages(version);
        languageTags = languages.stream().map(Language::tag).toList();
        invitation = new MailForm(invited, languages);
        reminder = new MailForm(reminded, languages);
    }

    public String save() {
        if (!leadsToTheQuestions("invitationBody", invitation) || !leadsToTheQuestions("reminderBody", reminder)) {
            return null;
        }
        try {
            if (wave != null) {
                service.change(SurveyPlace.survey(survey), SurveyPlace.wave(wave), new WaveDraft(name.strip(), version,
                        new FieldingPlan(Optional.empty(), 0, Optional.empty()), invitation.text(), reminder.text(),
                        minimum));
                Notices.good(text("wave.saved"));
                return "/app/wave?faces-redirect=true&survey=" + survey + "&wave=" + wave;
            }
            if (closes.isBefore(LocalDate.now(ZoneId.systemDefault()))) {
                Notices.error("waveForm:closesField:closes", text("wave.closes.past"));
                return null;
            }
            FieldingPlan plan = new FieldingPlan(Optional.empty(), reminderDays,
                    Optional.of(closes.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant()));
            Wave made = service.create(SurveyPlace.survey(survey),
                    new WaveDraft(name.strip(), version, plan, invitation.text(), reminder.text(), minimum));
            Notices.good(text("wave.made"));
            return "/app/wave/participants?faces-redirect=true&survey=" + survey + "&wave=" + made.id();
        } catch (ProblemException e) {
            String field = e.problem() == ProblemCode.WAVE_NAME_TAKEN ? "nameField:name" : "versionField:version";
            Notices.error("waveForm:" + field, new Problem(e).detail(spoken.language()));
            return null;
        }
    }

    /** Whether the mail has its link in every language in which it is written; says where it lacks. */
    private boolean leadsToTheQuestions(String field, MailForm mail) {
        List<Integer> lacking = mail.withoutLink(getLanguages());
        lacking.forEach(
                at -> Notices.error("waveForm:" + field + ":in:" + at + ":field:text", text("wave.body.nolink")));
        return lacking.isEmpty();
    }

    private static boolean isWritten(MailText mail) {
        return !mail.body().isEmpty();
    }

    private String text(String key) {
        return Texts.of(WaveFormView.class, spoken.language()).get(key);
    }

    public boolean isNew() {
        return wave == null;
    }

    /** The languages mails are written in. */
    public List<Language> getLanguages() {
        return languageTags.stream().map(Language::new).toList();
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

    public MailForm getInvitation() {
        return invitation;
    }

    public MailForm getReminder() {
        return reminder;
    }
}
