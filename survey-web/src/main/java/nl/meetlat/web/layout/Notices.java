package nl.meetlat.web.layout;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says something after a deed; views call these. */
public final class Notices {

    private Notices() {}

    /** It went well; for an action that ends in a redirect, on the page one arrives at. */
    public static void good(String text) {
        keep();
        add(null, FacesMessage.SEVERITY_INFO, text);
    }

    /** Everything told now is shown on the page one is redirected to. */
    public static void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** It did not happen; the text says what to do. For an action that shows its page again, without a redirect. */
    public static void error(String text) {
        add(null, FacesMessage.SEVERITY_ERROR, text);
    }

    /**
     * It did not happen because of one input.
     *
     * @param inputId client id of the input, for instance {@code form:email:input}
     */
    public static void error(String inputId, String text) {
        add(inputId, FacesMessage.SEVERITY_ERROR, text);
        FacesContext.getCurrentInstance().validationFailed();
    }

    private static void add(String clientId, FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(clientId, new FacesMessage(severity, text, text));
    }
}
