package nl.meetlat.core.evaluation;

import java.util.Arrays;
import java.util.function.LongPredicate;

/** How often each key occurred: a hash table of primitives with open addressing, made for counting millions of rows. */
final class LongCounts {

    private static final int FIRST_CAPACITY = 16;

    private long[] keys = new long[FIRST_CAPACITY];
    private long[] counts = new long[FIRST_CAPACITY];
    private int size;
    private long total;

    void add(long key) {
        int slot = slotOf(key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        counts[slot]++;
        total++;
        if (2 * size > keys.length) {
            grow();
        }
    }

    long count(long key) {
        return counts[slotOf(key)];
    }

    /** How many were counted. */
    long total() {
        return total;
    }

    /** How many of those counted have a key that passes. */
    long total(LongPredicate wanted) {
        long sum = 0;
        for (int i = 0; i < keys.length; i++) {
            sum += counts[i] > 0 && wanted.test(keys[i]) ? counts[i] : 0;
        }
        return sum;
    }

    /** The keys that occurred, ascending. */
    long[] keys() {
        long[] found = new long[size];
        int next = 0;
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] > 0) {
                found[next++] = keys[i];
            }
        }
        Arrays.sort(found);
        return found;
    }

    private int slotOf(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (counts[slot] > 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new long[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slotOf(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
