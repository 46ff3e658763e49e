package nl.meetlat.web.answering;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.ServletRequest;

import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces out of the respondent's pages: for its content policy it would begin an HTTP session on every page, and
 * these pages have no script or style of its making.
 */
public class PlainFacesContexts extends FacesContextFactory {

    public PlainFacesContexts(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        if (!(request instanceof ServletRequest asked) || !Frame.isShownTo(asked)) {
            return getWrapped().getFacesContext(context, request, response, lifecycle);
        }
        FacesContextFactory innermost = getWrapped();
        while (innermost.getWrapped() != null) {
            innermost = innermost.getWrapped();
        }
        FacesContext plain = innermost.getFacesContext(context, request, response, lifecycle);
        PrimeFacesContext.getCspState(plain).setInitialized(true);
        return plain;
    }
}
