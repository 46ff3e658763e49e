package nl.meetlat.web.design.page;

import java.util.List;

import com.microsoft.playwright.Page;
import nl.meetlat.web.testing.browser.Arrival;

/** The form for one question. */
public final class QuestionPage extends EditorPage {

    QuestionPage(Page page) {
        super(page);
    }

    public QuestionPage fill(String code, String dutch, String english) {
        field("Code").fill(code);
        write("Tekst", dutch, english);
        return this;
    }

    public String code() {
        return field("Code").inputValue();
    }

    /** @param code of one of the scales offered */
    public QuestionPage scale(String code) {
        field("Antwoordschaal").selectOption(code);
        return this;
    }

    /** Codes of the scales offered. */
    public List<String> offeredScales() {
        return field("Antwoordschaal").locator("option").all().stream().map(option -> option.getAttribute("value"))
                .toList();
    }

    public String scale() {
        return field("Antwoordschaal").inputValue();
    }

    /** Makes it a question of another kind. */
    public QuestionPage asKind(String kind) {
        page.getByText("Verander het soort vraag").click();
        Arrival.by(link(kind));
        return this;
    }

    /** How many are put in order. */
    public QuestionPage places(String places) {
        field("Aantal plaatsen").fill(places);
        return this;
    }

    public QuestionPage required() {
        field("Invullen").selectOption("REQUIRED");
        return this;
    }

    public QuestionPage condition(String condition) {
        field("Alleen stellen als").fill(condition);
        return this;
    }

    public QuestionPage bounds(String lowest, String highest) {
        field("Laagste getal").fill(lowest);
        field("Hoogste getal").fill(highest);
        return this;
    }

    public QuestionsPage save() {
        Arrival.by(button("Bewaar").first());
        return new QuestionsPage(page);
    }

    /** Keeps it and goes on with the next of its kind. */
    public QuestionPage saveAndGoOn() {
        Arrival.by(button("Bewaar en maak de volgende"));
        return this;
    }
}
