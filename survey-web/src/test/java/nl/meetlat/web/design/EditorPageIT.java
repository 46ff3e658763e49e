package nl.meetlat.web.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import nl.meetlat.core.question.Language;
import nl.meetlat.web.design.page.ConstructsPage;
import nl.meetlat.web.design.page.PreviewPage;
import nl.meetlat.web.design.page.PublishPage;
import nl.meetlat.web.design.page.QuestionPage;
import nl.meetlat.web.design.page.QuestionsPage;
import nl.meetlat.web.design.page.ScalesPage;
import nl.meetlat.web.design.page.SurveyPage;
import nl.meetlat.web.design.page.SurveysPage;
import nl.meetlat.web.design.page.TextsPage;
import nl.meetlat.web.design.page.WaveForm;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import nl.meetlat.web.testing.browser.Arrival;
import nl.meetlat.web.testing.browser.Devices;
import nl.meetlat.web.testing.browser.InBrowser;
import nl.meetlat.web.testing.fielded.FieldedWave;
import nl.meetlat.web.testing.fielded.Invitee;
import nl.meetlat.web.testing.fielded.SampleQuestionnaire;
import nl.meetlat.web.testing.page.SignInPage;
import org.junit.jupiter.api.Test;

/** A researcher's way from nothing to a questionnaire that no longer changes. */
@InBrowser
class EditorPageIT {

    @Test
    void questionnaire_fromNothingToPublished_isMadeInTheBrowserAlone(Page page, RunningMeetlat meetlat) {
        SurveysPage surveys = signedIn(page, meetlat);
        assertThat(surveys.text()).contains("Nog geen onderzoek");
        surveys.assertReadableEverywhere();

        QuestionsPage questions = surveys.newSurvey().create("Werken bij ons", "Working with us");
        assertThat(questions.notice()).contains("Het onderzoek is gemaakt");
        questions.assertReadableEverywhere();
        assertThat(questions.publishing().shortcomings()).containsExactly(
                "Er is nog geen vraag. Een vragenlijst heeft ten minste één vraag die om een antwoord vraagt.");

        ownScale(questions);
        questions = questions.questions();
        assertThat(statements(questions.addPage("Uw werk", "Your work"))).containsExactly("W1", "W2", "W3");
        background(questions.addPage("Over u", "About you"));
        assertThat(questions.codes()).containsExactly("W1", "W2", "W3", "functie_nu", "jaren");
        questions.assertReadableEverywhere();

        questions.moveUp("W3");
        assertThat(questions.codes()).containsExactly("W1", "W3", "W2", "functie_nu", "jaren");

        construct(questions);
        TextsPage texts = questions.texts().purpose("Wij willen weten hoe het gaat.", "We want to know how it goes.")
                .minutes("4").thanks("Dank u zeer.", "Many thanks.").save();
        assertThat(texts.notice()).isEqualTo("De teksten zijn bewaard.");
        texts.assertReadableEverywhere();

        PublishPage publishing = texts.publishing();
        assertThat(publishing.text()).contains("De vragenlijst is compleet.");
        publishing.assertReadableEverywhere();
        SurveyPage survey = publishing.publish();
        assertThat(survey.notice()).startsWith("Versie 1 is vastgesteld.");
        survey.assertReadableEverywhere();

        QuestionsPage frozen = survey.content(1);
        assertThat(frozen.text()).contains("Versie 1, vastgesteld", "Ik heb plezier in mijn werk.")
                .doesNotContain("Wijzig", "Verwijder", "Voeg een");
        assertThat(frozen.leadsTo("Teksten")).isFalse();
        frozen.assertReadableEverywhere();
        ScalesPage scales = frozen.scales();
        assertThat(scales.text()).contains("Leidinggevende").doesNotContain("Wijzig", "Verwijder", "Nieuwe schaal",
                "Voeg toe");
        scales.assertReadableEverywhere();
        ConstructsPage constructs = scales.constructs();
        assertThat(constructs.text()).contains("Werkplezier", "W2 (omgekeerd)")
                .doesNotContain("Wijzig", "Verwijder", "Nieuw construct", "omhoog");
        constructs.assertReadableEverywhere();
    }

    @Test
    void publishedVersion_opensNoForm(Page page, RunningMeetlat meetlat) {
        String place = place(smallest(signedIn(page, meetlat)).publishing().publish().content(1), page);

        for (String form : List.of("question?code=V1&", "page?page=1&", "texts?", "scale?",
                "construct?", "publish?")) {
            Response answer = page.navigate("/app/survey/" + form + place);
            assertThat(answer.status()).as(form).isEqualTo(409);
            assertThat(page.locator("main").innerText()).contains("Deze versie is vastgesteld");
        }
    }

    @Test
    void preview_goesFromWelcomeToThanksInBothLanguages(Page page, RunningMeetlat meetlat) {
        QuestionsPage questions = smallest(signedIn(page, meetlat));
        PreviewPage preview = questions.texts().purpose("Om te weten hoe het gaat.", "To know how it goes.")
                .thanks("Dank u zeer.", "Many thanks.").save().preview();

        assertThat(preview.text()).contains("Dit is een voorbeeld", "Om te weten hoe het gaat.");
        assertThat(preview.text()).doesNotContain("niet meedoen");
        preview.assertReadableEverywhere();
        assertThat(preview.begin().text()).contains("Wat kan beter?", "Dit is een voorbeeld");
        preview.assertReadableEverywhere();
        assertThat(preview.inEnglish().text()).contains("What could be better?");
        assertThat(preview.next().text()).contains("Is everything right?", "This is a preview",
                "What could be better?");
        preview.assertReadableEverywhere();
        assertThat(preview.submit().text()).contains("Many thanks.");
        preview.assertReadableEverywhere();

        page.navigate(page.url().replace("/en/thanks", "/nl/thanks"));
        assertThat(preview.text()).contains("Dank u zeer.");
        assertThat(preview.back().heading()).isEqualTo("Vragen");
    }

    @Test
    void copy_ofASurvey_beginsWithItsQuestionsAndLeavesItAlone(Page page, RunningMeetlat meetlat) {
        smallest(signedIn(page, meetlat)).publishing().publish();

        QuestionsPage copy = SurveysPage.open(page).newSurvey().copy("De kopie", "Klein onderzoek");

        assertThat(copy.notice()).contains("als kopie");
        assertThat(copy.codes()).containsExactly("V1");
        copy.question("V1").fill("V1", "Anders gevraagd", "Asked otherwise").save();
        assertThat(copy.text()).contains("Anders gevraagd");
        assertThat(SurveysPage.open(page).survey("Klein onderzoek").content(1).text()).contains("Wat kan beter?")
                .doesNotContain("Anders gevraagd");
    }

    @Test
    void typo_afterPublishing_isMendedInANewVersion(Page page, RunningMeetlat meetlat) {
        SurveyPage survey = smallest(signedIn(page, meetlat)).publishing().publish();

        QuestionsPage second = survey.newVersion();
        second.question("V1").fill("V1", "Wat kan er beter?", "What could be better?").save();
        survey = second.publishing().publish();

        assertThat(survey.notice()).startsWith("Versie 2 is vastgesteld.");
        assertThat(survey.content(1).text()).contains("Wat kan beter?");
    }

    @Test
    void typo_afterLaunch_isMendedForWhoHasYetToBegin(Page page, Devices devices, RunningMeetlat meetlat) {
        FieldedWave fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 2));
        Invitee begun = fielded.invite(Language.DUTCH);
        Invitee later = fielded.invite(Language.DUTCH);
        begin(devices, begun);
        SignInPage.signIn(page, TestAccount.researcher(meetlat).memberOf(meetlat, fielded.wave().survey().value()));
        page.navigate("/app/survey?survey=" + fielded.wave().survey());
        QuestionsPage second = SurveyPage.of(page).newVersion();
        second.question("S1").fill("S1", "Zonder tikfout.", "Without a typo.").save();
        second.publishing().publish();

        WaveForm form = WaveForm.open(page, "survey=" + fielded.wave().survey() + "&wave=" + fielded.wave().id());
        form.assertReadableEverywhere();
        assertThat(form.version(2).save().notice()).isEqualTo("De meting is bewaard.");

        assertThat(begin(devices, begun)).contains("Stelling nummer 1").doesNotContain("Zonder tikfout.");
        assertThat(begin(devices, later)).contains("Zonder tikfout.");
    }

    @Test
    void version_thatAsksOtherQuestions_cannotTakeOverAWave(Page page, RunningMeetlat meetlat) {
        FieldedWave fielded = new FieldedWave(meetlat, SampleQuestionnaire.ofStatements(1, 2));
        SignInPage.signIn(page, TestAccount.researcher(meetlat).memberOf(meetlat, fielded.wave().survey().value()));
        page.navigate("/app/survey?survey=" + fielded.wave().survey());
        QuestionsPage second = SurveyPage.of(page).newVersion();
        second.remove("S2");
        second.publishing().publish();

        WaveForm form = WaveForm.open(page, "survey=" + fielded.wave().survey() + "&wave=" + fielded.wave().id());
        form.version(2).save();

        assertThat(form.refusal()).contains("Alleen teksten mogen verschillen.");
    }

    /** Opens the link in a browser of her own, answers the first statement and tells what is on the page. */
    private static String begin(Devices devices, Invitee invitee) {
        Page hers = devices.open();
        hers.navigate(invitee.link().toString());
        Locator begin = hers.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin met de vragen"));
        if (begin.isVisible()) {
            Arrival.by(begin);
        }
        String text = hers.locator("main").innerText();
        if (hers.locator("input[name=S1]").count() > 0) {
            hers.locator("input[name=S1][value='4']").check();
            Arrival.by(hers.locator("button[value=next]"));
        }
        return text;
    }

    @Test
    void title_ofTheQuestionnaire_isThatOfTheSurvey(Page page, RunningMeetlat meetlat) {
        TextsPage texts = smallest(signedIn(page, meetlat)).texts().title("Nieuwe naam", "New name").save();

        assertThat(page.locator("header").innerText()).contains("Nieuwe naam");
        SurveyPage survey = texts.publishing().publish();
        assertThat(survey.heading()).isEqualTo("Nieuwe naam");
        survey.newVersion().texts().title("Nog niet", "Not yet").save();
        assertThat(SurveysPage.open(page).text()).contains("Nieuwe naam").doesNotContain("Nog niet");
    }

    private static SurveysPage signedIn(Page page, RunningMeetlat meetlat) {
        SignInPage.signIn(page, TestAccount.researcher(meetlat));
        return SurveysPage.open(page);
    }

    /** One page with one open question. */
    private static QuestionsPage smallest(SurveysPage surveys) {
        return surveys.newSurvey().create("Klein onderzoek", "Small survey").addPage("Vraag", "Question")
                .addQuestion("Vraag").choose("Open vraag")
                .fill("V1", "Wat kan beter?", "What could be better?").save();
    }

    private static String place(QuestionsPage questions, Page page) {
        assertThat(questions.heading()).isEqualTo("Vragen");
        return page.url().substring(page.url().indexOf('?') + 1);
    }

    private static void ownScale(QuestionsPage questions) {
        assertThat(questions.scales().newScale().code("functie").point(1, "1", "Begeleider", "Coach")
                .point(2, "2", "Behandelaar", "Therapist").point(3, "3", "Leidinggevende", "Manager").save().notice())
                .isEqualTo("Schaal functie is bewaard.");
        questions.scales().assertReadableEverywhere();
        assertThat(questions.scales().addStandard("tevreden5").notice())
                .isEqualTo("Schaal tevreden5 is toegevoegd.");
        questions.scales().newScale().assertReadableEverywhere();
        assertThat(questions.scales().text()).contains("Leidinggevende", "Zeer tevreden");
    }

    /** Three in a row on one scale; the code and the scale of each next one are proposed. */
    private static List<String> statements(QuestionsPage questions) {
        questions.addQuestion("Uw werk").assertReadableEverywhere();
        QuestionPage form = questions.questions().addQuestion("Uw werk").choose("Stelling op een schaal");
        form.assertReadableEverywhere();
        form.fill("W1", "Ik heb plezier in mijn werk.", "I enjoy my work.").scale("eens5").required().saveAndGoOn();
        assertThat(form.notice()).isEqualTo("Vraag W1 is bewaard.");
        assertThat(form.code()).isEqualTo("W2");
        assertThat(form.scale()).isEqualTo("eens5");
        form.fill("W2", "Ik denk vaak aan weggaan.", "I often think about leaving.").saveAndGoOn();
        return form.fill("W3", "Ik kan mijn werk goed doen.", "I can do my work well.").save().codes();
    }

    private static void background(QuestionsPage questions) {
        questions.addQuestion("Over u").choose("Eén keuze").fill("functie_nu", "Wat is uw functie?", "What do you do?")
                .scale("functie").save();
        questions.addQuestion("Over u").choose("Getal").fill("jaren", "Hoeveel jaar werkt u hier?", "For how long?")
                .bounds("0", "60").save();
    }

    private static void construct(QuestionsPage questions) {
        questions.constructs().assertReadableEverywhere();
        var form = questions.constructs().newConstruct().fill("plezier", "Werkplezier", "Enjoyment").item("W1")
                .reverseCoded("W2").item("W3");
        form.assertReadableEverywhere();
        assertThat(form.save().text()).contains("Construct plezier is bewaard.", "W1, W3, W2 (omgekeerd)");
        questions.constructs().assertReadableEverywhere();
    }
}
