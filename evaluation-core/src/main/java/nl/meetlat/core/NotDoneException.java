package nl.meetlat.core;

/** Something was asked of the domain and not done; its kinds say what. Root of this module's exceptions. */
public abstract class NotDoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected NotDoneException(String message) {
        super(message);
    }

    protected NotDoneException(String message, Throwable cause) {
        super(message, cause);
    }
}
