package nl.meetlat.web.privacy;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.LegalBasis;
import nl.meetlat.core.survey.PrivacyMode;
import nl.meetlat.core.survey.PrivacyStatement;
import nl.meetlat.core.survey.RetentionDaysException;
import nl.meetlat.core.survey.RetentionDaysException.Misfit;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.layout.Notices;
import nl.meetlat.web.layout.SurveyPlace;
import nl.meetlat.web.layout.Written;

/** The form in which a wave's privacy is stated, and what people read of it. */
@Named
@ViewScoped
public class PrivacyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PrivacyService service;
    @Inject
    private SpokenLanguage spoken;

    private Long survey;
    private Long wave;
    private transient PrivacySheet sheet;
    private PrivacyMode mode;
    private LegalBasis basis;
    private Map<String, String> controller;
    private Map<String, String> readers;
    private Map<String, String> contact;
    private LocalDate linkUntil;
    private LocalDate peopleUntil;
    private LocalDate answersUntil;

    /** Fills the form. */
    public void show() {
        PrivacyStatement statement = getSheet().statement();
        mode = statement.mode();
        basis = statement.basis().orElse(null);
        controller = Written.of(statement.controller());
        readers = Written.of(statement.readers());
        contact = Written.of(statement.contact());
        linkUntil = statement.retention().linkUntil().orElse(null);
        peopleUntil = statement.retention().peopleUntil().orElse(null);
        answersUntil = statement.retention().answersUntil().orElse(null);
    }

    public String save() {
        try {
            service.state(SurveyPlace.survey(survey), SurveyPlace.wave(wave), new PrivacyWish(mode,
                    Written.text(controller), Optional.of(basis), Written.text(readers), Written.text(contact),
                    Optional.ofNullable(linkUntil), Optional.of(peopleUntil), Optional.of(answersUntil)));
        } catch (RetentionDaysException e) {
            e.misfits().forEach(this::refuse);
            return null;
        } catch (ProblemException e) {
            Notices.error(new Problem(e).detail(spoken.language()));
            return null;
        }
        Notices.good(text("saved"));
        return "/app/wave/privacy?faces-redirect=true&survey=" + survey + "&wave=" + wave;
    }

    private void refuse(Misfit misfit) {
        String field = misfit.kept().name().toLowerCase(Locale.ROOT);
        Notices.error("privacy:" + field + "Field:" + field, switch (misfit.reason()) {
            case PAST -> text("days.past");
            case STILL_OPEN -> text("days.closing", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(spoken.getLocale()).format(misfit.earliest()));
            case ORDER -> text("days.order");
        });
    }

    private String text(String key, Object... values) {
        return Texts.of(PrivacyView.class, spoken.language()).get(key, values);
    }

    public PrivacySheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(SurveyPlace.survey(survey), SurveyPlace.wave(wave));
        }
        return sheet;
    }

    public List<Language> getLanguages() {
        return getSheet().languages();
    }

    public List<PrivacyMode> getModes() {
        return List.of(PrivacyMode.values());
    }

    public List<LegalBasis> getBases() {
        return List.of(LegalBasis.values());
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

    public PrivacyMode getMode() {
        return mode;
    }

    public void setMode(PrivacyMode mode) {
        this.mode = mode;
    }

    public LegalBasis getBasis() {
        return basis;
    }

    public void setBasis(LegalBasis basis) {
        this.basis = basis;
    }

    public Map<String, String> getController() {
        return controller;
    }

    public Map<String, String> getReaders() {
        return readers;
    }

    public Map<String, String> getContact() {
        return contact;
    }

    public LocalDate getLinkUntil() {
        return linkUntil;
    }

    public void setLinkUntil(LocalDate linkUntil) {
        this.linkUntil = linkUntil;
    }

    public LocalDate getPeopleUntil() {
        return peopleUntil;
    }

    public void setPeopleUntil(LocalDate peopleUntil) {
        this.peopleUntil = peopleUntil;
    }

    public LocalDate getAnswersUntil() {
        return answersUntil;
    }

    public void setAnswersUntil(LocalDate answersUntil) {
        this.answersUntil = answersUntil;
    }
}
