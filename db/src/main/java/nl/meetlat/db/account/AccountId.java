package nl.meetlat.db.account;

/** The internal number of an account. */
public record AccountId(long value) {

    public AccountId {
        if (value <= 0) {
            throw new IllegalArgumentException("not a number of an account: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
