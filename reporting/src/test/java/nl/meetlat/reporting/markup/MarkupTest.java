package nl.meetlat.reporting.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;

import javax.xml.parsers.DocumentBuilderFactory;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class MarkupTest {

    @Property(tries = 500)
    void text_whateverItIs_isReadBackByAnXmlParser(@ForAll @StringLength(max = 40) String text) throws Exception {
        String xml = Markup.xmlDocument().start("a").attribute("b", text).text(text).end().toString();

        Element read = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml))).getDocumentElement();

        assertThat(read.getChildNodes().getLength()).isLessThanOrEqualTo(1);
        assertThat(normalised(read.getTextContent())).isEqualTo(normalised(text));
    }

    /** What XML cannot hold is replaced, and its line ends are LF. */
    private static String normalised(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').codePoints().map(MarkupTest::possible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static int possible(int c) {
        boolean possible = c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
        return possible ? c : 0xFFFD;
    }

    @Test
    void text_whenItIsMarkup_isEscaped() {
        String html = Markup.htmlFragment().element("p", "<script>alert(\"1\")</script>&").toString();
        assertThat(html).isEqualTo("<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;</p>");
    }

    @Test
    void end_whenElementIsEmpty_followsTheSyntax() {
        assertThat(Markup.htmlFragment().start("div").end().start("br").end().toString()).isEqualTo("<div></div><br>");
        assertThat(Markup.xmlFragment().start("div").end().toString()).isEqualTo("<div/>");
    }

    @Test
    void toString_whenElementIsOpen_isRefused() {
        Markup open = Markup.htmlFragment().start("p");
        assertThatThrownBy(open::toString).isInstanceOf(IllegalStateException.class);
    }
}
