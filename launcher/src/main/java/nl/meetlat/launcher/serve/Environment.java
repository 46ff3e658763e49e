package nl.meetlat.launcher.serve;

import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.network.AddressRange;
import nl.meetlat.launcher.command.LauncherException;
import nl.meetlat.launcher.database.DatabaseAccess;
import nl.meetlat.launcher.database.Login;

/** The environment variables Meetlat was started with. */
public record Environment(Map<String, String> variables) {

    private static final String TRUSTED_PROXIES = "MEETLAT_TRUSTED_PROXIES";

    public Environment {
        variables = Map.copyOf(variables);
    }

    /** The value set, or else the default; never blank unless the default is empty. */
    String value(Setting setting) {
        String value = variables.getOrDefault(setting.name(), "").strip();
        return value.isEmpty() ? setting.defaultValue() : value;
    }

    Optional<String> chosen(Setting setting) {
        return Optional.of(value(setting)).filter(value -> !value.isEmpty());
    }

    /**
     * The database the person set, if any.
     *
     * @throws LauncherException when the address is set without both roles
     */
    Optional<DatabaseAccess> ownDatabase() {
        return chosen(Setting.MEETLAT_DB_URL).map(url -> new DatabaseAccess(url,
                new Login(required(Setting.MEETLAT_DB_USER), value(Setting.MEETLAT_DB_PASSWORD)),
                new Login(required(Setting.MEETLAT_DB_APP_USER), value(Setting.MEETLAT_DB_APP_PASSWORD))));
    }

    /**
     * Looks at what only the server reads, but would be found out about too late there.
     *
     * @throws LauncherException when it cannot be read
     */
    void check() {
        String proxies = variables.getOrDefault(TRUSTED_PROXIES, "");
        try {
            AddressRange.list(proxies);
        } catch (IllegalArgumentException e) {
            throw new LauncherException(e, "setting.addresses", TRUSTED_PROXIES, proxies);
        }
    }

    private String required(Setting setting) {
        return chosen(setting).orElseThrow(() -> new LauncherException("setting.missing", setting.name()));
    }
}
