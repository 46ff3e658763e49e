package nl.meetlat.db.account;

/** An account was not made or changed because another one has its address. The only exception of this module. */
public final class EmailTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmailTakenException(Throwable cause) {
        super("another account has this address", cause);
    }
}
