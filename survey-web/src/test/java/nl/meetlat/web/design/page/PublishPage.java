package nl.meetlat.web.design.page;

import java.util.List;

import com.microsoft.playwright.Page;

/** What a draft lacks, and its publication. */
public final class PublishPage extends EditorPage {

    PublishPage(Page page) {
        super(page);
    }

    /** What is lacking, in sentences. */
    public List<String> shortcomings() {
        return page.locator(".lack li > span").allInnerTexts();
    }

    public SurveyPage publish() {
        button("Stel versie").click();
        return new SurveyPage(page);
    }
}
