package nl.meetlat.web.testing.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InBrowser
class AxeCheckPageIT {

    private static final String PAGE = """
        <!DOCTYPE html><html lang="nl"><head><title>Proef</title></head>
        <body><main><h1>Proef</h1>%s</main></body></html>
        """;

    @Test
    void assertNoViolations_whenFieldHasNoLabel_namesFieldAndRule(Page page) {
        page.setContent(PAGE.formatted("<input id='naamloos' type='text'>"));

        assertThatThrownBy(() -> AxeCheck.assertNoViolations(page))
                .isInstanceOf(AssertionError.class).hasMessageContaining("label").hasMessageContaining("#naamloos");
    }

    @Test
    void assertNoViolations_whenFieldHasLabel_passes(Page page) {
        page.setContent(PAGE.formatted("<label for='naam'>Naam</label><input id='naam' type='text'>"));

        assertThatCode(() -> AxeCheck.assertNoViolations(page)).doesNotThrowAnyException();
    }
}
