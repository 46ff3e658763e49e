package nl.meetlat.web.account;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.layout.Notices;
import nl.meetlat.web.layout.SurveyPlace;

/** Who may see one survey. Keeps its rows while it is shown, so that a button removes who stands beside it. */
@Named
@ViewScoped
public class MembersView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/app/survey/members?faces-redirect=true&includeViewParams=true";

    @Inject
    private MemberService service;
    @Inject
    private SpokenLanguage spoken;

    private Long survey;
    private String email;
    private transient List<MemberRow> members;

    public List<MemberRow> getMembers() {
        if (members == null) {
            members = service.members(SurveyPlace.survey(survey));
        }
        return members;
    }

    public String add() {
        try {
            service.add(SurveyPlace.survey(survey), email);
            Notices.good(Texts.of(MembersView.class, spoken.language()).get("members.added"));
            return AGAIN;
        } catch (ProblemException e) {
            Notices.error("member:emailField:email", new Problem(e).detail(spoken.language()));
            return null;
        }
    }

    public String remove(MemberRow member) {
        try {
            service.remove(SurveyPlace.survey(survey), member.account());
            Notices.good(Texts.of(MembersView.class, spoken.language()).get("members.removed"));
            return AGAIN;
        } catch (ProblemException e) {
            Notices.error(new Problem(e).detail(spoken.language()));
            return null;
        }
    }

    public Long getSurvey() {
        return survey;
    }

    public void setSurvey(Long survey) {
        this.survey = survey;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
