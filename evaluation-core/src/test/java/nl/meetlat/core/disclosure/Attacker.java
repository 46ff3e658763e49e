package nl.meetlat.core.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Somebody who adds and subtracts whatever figures he has seen of sets of groups, exactly: a set's figures are known to him
 * when its row of zeros and ones is a combination of the rows he saw.
 */
final class Attacker {

    private final int groups;
    private final List<BigInteger[]> echelon = new ArrayList<>();

    Attacker(int groups) {
        this.groups = groups;
    }

    /** Has seen the figures of these groups together. */
    void sees(BitSet set) {
        BigInteger[] row = reduced(set);
        if (leading(row) < groups) {
            echelon.add(row);
            echelon.sort((a, b) -> Integer.compare(leading(a), leading(b)));
        }
    }

    boolean knows(BitSet set) {
        return leading(reduced(set)) == groups;
    }

    private BigInteger[] reduced(BitSet set) {
        BigInteger[] row = new BigInteger[groups];
        for (int i = 0; i < groups; i++) {
            row[i] = set.get(i) ? BigInteger.ONE : BigInteger.ZERO;
        }
        for (BigInteger[] known : echelon) {
            int pivot = leading(known);
            BigInteger factor = row[pivot];
            if (factor.signum() != 0) {
                for (int i = 0; i < groups; i++) {
                    row[i] = row[i].multiply(known[pivot]).subtract(known[i].multiply(factor));
                }
            }
        }
        return row;
    }

    private static int leading(BigInteger[] row) {
        int i = 0;
        while (i < row.length && row[i].signum() == 0) {
            i++;
        }
        return i;
    }
}
