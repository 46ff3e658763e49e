package nl.meetlat.core.casefolder;

import java.util.OptionalInt;

/**
 * Which keys were seen, numbered in order of appearance, in 20 bytes a place: a million ids fit where a map of strings would
 * take all memory. Keys are told apart by 128 bits of hash; that two of a million coincide has a chance of 1 in 10^26.
 */
final class KeyIndex {

    private static final int FIRST_CAPACITY = 1 << 10;
    private static final long ONE = 0x9E3779B97F4A7C15L;
    private static final long TWO = 0xC2B2AE3D27D4EB4FL;

    private long[] first = new long[FIRST_CAPACITY];
    private long[] second = new long[FIRST_CAPACITY];
    private int[] numbers = new int[FIRST_CAPACITY];
    private int size;

    /** Adds a key; false when it was there already. */
    boolean add(String key) {
        if (2 * size > first.length) {
            grow();
        }
        long one = hash(key, ONE);
        long two = hash(key, TWO);
        int slot = slotOf(one, two);
        if (numbers[slot] > 0) {
            return false;
        }
        first[slot] = one;
        second[slot] = two;
        numbers[slot] = ++size;
        return true;
    }

    /** The number of a key, from 0 in order of appearance; empty when it was never added. */
    OptionalInt numberOf(String key) {
        int number = numbers[slotOf(hash(key, ONE), hash(key, TWO))];
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number - 1);
    }

    int size() {
        return size;
    }

    private int slotOf(long one, long two) {
        int mask = first.length - 1;
        int slot = (int) (one >>> 32) & mask;
        while (numbers[slot] > 0 && (first[slot] != one || second[slot] != two)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long hash(String key, long seed) {
        long hash = seed;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0xBF58476D1CE4E5B9L;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ (hash >>> 32)) * 0x94D049BB133111EBL;
        return hash ^ (hash >>> 31);
    }

    private void grow() {
        long[] oldFirst = first;
        long[] oldSecond = second;
        int[] oldNumbers = numbers;
        first = new long[2 * oldFirst.length];
        second = new long[2 * oldFirst.length];
        numbers = new int[2 * oldFirst.length];
        for (int i = 0; i < oldFirst.length; i++) {
            if (oldNumbers[i] > 0) {
                int slot = slotOf(oldFirst[i], oldSecond[i]);
                first[slot] = oldFirst[i];
                second[slot] = oldSecond[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
