package nl.meetlat.db.account;

import java.util.Set;

import nl.meetlat.core.survey.SurveyId;

/** Which accounts may see which surveys. Administrators see all and need not be members. */
public interface SurveyMembership {

    boolean isMember(SurveyId survey, AccountId account);

    Set<SurveyId> surveysOf(AccountId account);

    Set<AccountId> membersOf(SurveyId survey);

    /** Adds a member; nothing happens when it is one already. */
    void add(SurveyId survey, AccountId account);

    void remove(SurveyId survey, AccountId account);
}
