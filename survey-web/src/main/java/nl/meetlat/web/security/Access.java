package nl.meetlat.web.security;

import java.util.EnumSet;
import java.util.Set;

import nl.meetlat.db.account.Role;

/** Who may use a route. */
enum Access {
    /** Everybody, signed in or not. */
    ANYONE,
    /** Whoever holds a personal link; the answering pages check it themselves, account or not. */
    LINK_HOLDER,
    MANAGER,
    RESEARCHER,
    ADMINISTRATOR;

    static final Set<Access> OPEN = EnumSet.of(ANYONE);
    static final Set<Access> LINK = EnumSet.of(LINK_HOLDER);
    static final Set<Access> ACCOUNTS = EnumSet.of(MANAGER, RESEARCHER, ADMINISTRATOR);
    static final Set<Access> DESIGNERS = EnumSet.of(RESEARCHER, ADMINISTRATOR);
    static final Set<Access> ADMINISTRATORS = EnumSet.of(ADMINISTRATOR);
    /** Reached from inside only, never by an address. */
    static final Set<Access> NOBODY = EnumSet.noneOf(Access.class);

    static Access of(Role role) {
        return switch (role) {
            case MANAGER -> MANAGER;
            case RESEARCHER -> RESEARCHER;
            case ADMINISTRATOR -> ADMINISTRATOR;
        };
    }
}
