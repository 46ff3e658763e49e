package nl.meetlat.web.markup;

import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Consumer;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

/** Writes what is in it, and hands the markup on. */
final class WritingMarkup extends UIComponentBase {

    private final Consumer<String> done;

    WritingMarkup(Consumer<String> done) {
        this.done = done;
        setTransient(true);
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return null;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        StringWriter markup = new StringWriter();
        ResponseWriter aside = page.cloneWithWriter(markup);
        context.setResponseWriter(aside);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            aside.flush();
        } finally {
            context.setResponseWriter(page);
        }
        page.write(markup.toString());
        done.accept(markup.toString());
    }
}
