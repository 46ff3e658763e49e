package nl.meetlat.core.statistics.association;

import java.util.Arrays;

/**
 * Numbers of partial tables by the logarithm of their part of the probability. Logarithms that agree in about 13 digits
 * are one, because they are the same number up to rounding. A hash table of primitives: there can be millions.
 */
final class PartialTables {

    private static final int FIRST_CAPACITY = 4;
    private static final int ROUNDED_BITS = 9;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private double[] lnParts = new double[FIRST_CAPACITY];
    private double[] numbers = new double[FIRST_CAPACITY];
    private int[] slots = emptySlots(2 * FIRST_CAPACITY);
    private int size;

    int size() {
        return size;
    }

    double lnPart(int index) {
        return lnParts[index];
    }

    double number(int index) {
        return numbers[index];
    }

    void add(double lnPart, double number) {
        int slot = slotOf(lnPart);
        if (slots[slot] >= 0) {
            numbers[slots[slot]] += number;
            return;
        }
        if (size == lnParts.length) {
            grow();
            slot = slotOf(lnPart);
        }
        slots[slot] = size;
        lnParts[size] = lnPart;
        numbers[size] = number;
        size++;
    }

    private int slotOf(double lnPart) {
        long key = key(lnPart);
        int slot = (int) ((key * SPREAD) >>> 32) & (slots.length - 1);
        while (slots[slot] >= 0 && key(lnParts[slots[slot]]) != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static long key(double lnPart) {
        return (Double.doubleToLongBits(lnPart + 0.0) + (1L << (ROUNDED_BITS - 1))) >> ROUNDED_BITS;
    }

    private void grow() {
        lnParts = Arrays.copyOf(lnParts, 2 * size);
        numbers = Arrays.copyOf(numbers, 2 * size);
        slots = emptySlots(4 * size);
        for (int i = 0; i < size; i++) {
            slots[slotOf(lnParts[i])] = i;
        }
    }

    private static int[] emptySlots(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, -1);
        return slots;
    }
}
