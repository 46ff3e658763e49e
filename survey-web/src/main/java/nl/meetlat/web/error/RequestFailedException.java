package nl.meetlat.web.error;

/** What a request asked was not done. Root of this module's unchecked exceptions. */
public abstract class RequestFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected RequestFailedException(String message) {
        super(message);
    }
}
