package nl.meetlat.core.casefolder;

/** A file of a case was in order when it was checked and is not any more. */
public final class CaseChangedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    CaseChangedException(String file) {
        super("file " + file + " changed while it was being read");
    }
}
