package nl.meetlat.db.account;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.meetlat.core.survey.SurveyId;

/** Membership in {@code design.survey_member}. */
@Dependent
class JpaSurveyMembership implements SurveyMembership {

    private final EntityManager entityManager;

    @Inject
    JpaSurveyMembership(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public boolean isMember(SurveyId survey, AccountId account) {
        return find(survey, account) != null;
    }

    @Override
    public Set<SurveyId> surveysOf(AccountId account) {
        return entityManager
                .createQuery("select m.key.surveyId from SurveyMember m where m.key.accountId = :account", Long.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(SurveyId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<AccountId> membersOf(SurveyId survey) {
        return entityManager
                .createQuery("select m.key.accountId from SurveyMember m where m.key.surveyId = :survey", Long.class)
                .setParameter("survey", survey.value())
                .getResultStream()
                .map(AccountId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(SurveyId survey, AccountId account) {
        entityManager
                .createNativeQuery("INSERT INTO design.survey_member (survey_id, account_id) VALUES (:survey, :account)"
                        + " ON CONFLICT DO NOTHING")
                .setParameter("survey", survey.value())
                .setParameter("account", account.value())
                .executeUpdate();
    }

    @Override
    public void remove(SurveyId survey, AccountId account) {
        SurveyMemberEntity member = find(survey, account);
        if (member != null) {
            entityManager.remove(member);
        }
    }

    private SurveyMemberEntity find(SurveyId survey, AccountId account) {
        return entityManager.find(SurveyMemberEntity.class,
                new SurveyMemberEntity.Key(survey.value(), account.value()));
    }
}
