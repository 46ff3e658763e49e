package nl.meetlat.web.markup;

import java.io.IOException;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/** Markup that was written, and so escaped, before. */
final class WrittenMarkup extends UIComponentBase {

    private final String markup;

    WrittenMarkup(String markup) {
        this.markup = markup;
        setTransient(true);
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return null;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        context.getResponseWriter().write(markup);
    }
}
