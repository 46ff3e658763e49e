package nl.meetlat.web.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * PrimeFaces expects the script nonce of a page back with every post, put there by its own script, and fails without. Pages
 * without its script, or in a browser without scripts, post none: for those the nonce is filled in here.
 */
public class ScriptlessPosts implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // Nothing yet: the view is not there.
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        ExternalContext external = faces.getExternalContext();
        if (faces.getViewRoot() != null && faces.isPostback()
                && external.getRequest() instanceof HttpServletRequest request && request.getParameter(NONCE) == null) {
            external.setRequest(new WithNonce(request, nonce(faces)));
        }
    }

    private static String nonce(FacesContext faces) {
        Map<String, Object> view = faces.getViewRoot().getViewMap(false);
        Object kept = view == null ? null : view.get(NONCE);
        return kept instanceof String nonce ? nonce
                : Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static final class WithNonce extends HttpServletRequestWrapper {

        private final String nonce;

        WithNonce(HttpServletRequest request, String nonce) {
            super(request);
            this.nonce = nonce;
        }

        @Override
        public String getParameter(String name) {
            return name.equals(NONCE) ? nonce : super.getParameter(name);
        }
    }
}
