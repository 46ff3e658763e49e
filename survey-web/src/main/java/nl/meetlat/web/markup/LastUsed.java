package nl.meetlat.web.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The values used last, up to a number. May be used by several threads.
 *
 * @param <K> immutable, with equality by value
 * @param <V> immutable
 */
public final class LastUsed<K, V> {

    private final Map<K, V> kept;

    /** @param most values kept */
    public LastUsed(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** Keeps the value, unless there is one. @return the one kept */
    public synchronized V keep(K key, V value) {
        V before = kept.putIfAbsent(key, value);
        return before == null ? value : before;
    }
}
