package nl.meetlat.core.casefolder;

import nl.meetlat.core.NotDoneException;

/** A file of a case was in order when it was checked and is not any more. */
public final class CaseChangedException extends NotDoneException {

    private static final long serialVersionUID = 1L;

    private final String file;

    CaseChangedException(String file) {
        super("file " + file + " changed while it was being read");
        this.file = file;
    }

    /** Name of the file in its case. */
    public String file() {
        return file;
    }
}
