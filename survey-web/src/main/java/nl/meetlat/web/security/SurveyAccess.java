package nl.meetlat.web.security;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.meetlat.core.survey.Survey;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.core.survey.WaveRepository;
import nl.meetlat.db.account.Account;
import nl.meetlat.db.account.Role;
import nl.meetlat.db.account.SurveyMembership;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;

/**
 * The one way to surveys and waves for whoever signed in. Administrators reach every survey, others those they are a member
 * of, managers their results only. What a caller may not see does not exist: the same refusal for another's number as for one
 * nobody has.
 */
@ApplicationScoped
public class SurveyAccess {

    private CurrentCaller caller;
    private SurveyMembership membership;
    private SurveyRepository surveys;
    private WaveRepository waves;

    protected SurveyAccess() {}

    @Inject
    SurveyAccess(CurrentCaller caller, SurveyMembership membership, SurveyRepository surveys, WaveRepository waves) {
        this.caller = caller;
        this.membership = membership;
        this.surveys = surveys;
        this.waves = waves;
    }

    /**
     * The survey, when the caller has this right to it.
     *
     * @throws ProblemException {@code survey.not-found} when there is none, or not for this caller
     */
    public Survey survey(SurveyId id, Right right) {
        if (!allows(id, right)) {
            throw new ProblemException(ProblemCode.SURVEY_NOT_FOUND);
        }
        return surveys.find(id).orElseThrow(() -> new ProblemException(ProblemCode.SURVEY_NOT_FOUND));
    }

    /**
     * A wave of the survey, when the caller has this right to the survey.
     *
     * @throws ProblemException {@code survey.not-found} or {@code wave.not-found}
     */
    public Wave wave(SurveyId survey, WaveId id, Right right) {
        survey(survey, right);
        return waves.find(survey, id).orElseThrow(() -> new ProblemException(ProblemCode.WAVE_NOT_FOUND));
    }

    /**
     * Part of the surveys the caller sees at all, newest first.
     *
     * @param offset how many are passed over, from 0
     * @param limit most that are answered
     */
    public List<Survey> surveys(int offset, int limit) {
        Account account = caller.require();
        return account.role() == Role.ADMINISTRATOR ? surveys.page(offset, limit)
                : surveys.page(membership.surveysOf(account.id()), offset, limit);
    }

    /** Whether the caller has this right to the survey. */
    public boolean allows(SurveyId survey, Right right) {
        Account account = caller.require();
        return switch (account.role()) {
            case ADMINISTRATOR -> true;
            case RESEARCHER -> membership.isMember(survey, account.id());
            case MANAGER -> right == Right.RESULTS && membership.isMember(survey, account.id());
        };
    }

    /** The one organisation the caller's results are limited to, beside the total; empty: all organisations. */
    public Optional<String> onlyOrganisation() {
        return caller.require().organisation();
    }

    /** Whether the caller may make surveys: everybody but managers. */
    public boolean mayCreate() {
        return caller.require().role() != Role.MANAGER;
    }

    /**
     * The caller as somebody who may make surveys.
     *
     * @throws ProblemException {@code forbidden}
     */
    public Account creator() {
        if (!mayCreate()) {
            throw new ProblemException(ProblemCode.FORBIDDEN);
        }
        return caller.require();
    }

    /** Makes the caller a member of the survey just created. */
    public void created(Survey survey) {
        membership.add(survey.id(), creator().id());
    }
}
