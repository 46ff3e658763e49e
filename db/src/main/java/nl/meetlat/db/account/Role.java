package nl.meetlat.db.account;

/** What an account is for. */
public enum Role {
    /** Keeps accounts and sees every survey. */
    ADMINISTRATOR("administrator"),
    /** Designs, fields and analyses the surveys it is a member of. */
    RESEARCHER("researcher"),
    /** Reads the aggregated results of one organisation in the surveys it is a member of. */
    MANAGER("manager");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The name in the database, in bundles and as the container's role. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when no role has this code */
    public static Role of(String code) {
        for (Role role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("not a role: " + code);
    }
}
