package nl.meetlat.core.casefolder;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.participation.ResponseCounts;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.participation.ResponseState;

/** Who was invited, with backgrounds as numbers, and who of them answered: what response figures are counted from. */
final class InviteeRegister {

    /** A background with more different values than this divides nobody into groups. */
    private static final int MOST_VALUES = 1000;

    private final KeyIndex ids = new KeyIndex();
    private final BitSet completed = new BitSet();
    private final Map<BackgroundName, Column> columns = new LinkedHashMap<>();

    private static final class Column {

        private final Map<String, Integer> codes = new LinkedHashMap<>();
        private int[] values = new int[1 << 10];

        void put(int invitee, String value) {
            if (codes.size() > MOST_VALUES) {
                return;
            }
            if (invitee >= values.length) {
                values = Arrays.copyOf(values, 2 * values.length);
            }
            Integer code = codes.putIfAbsent(value, codes.size());
            values[invitee] = code == null ? codes.size() - 1 : code;
        }
    }

    InviteeRegister(Iterable<BackgroundName> backgrounds) {
        backgrounds.forEach(background -> columns.put(background, new Column()));
    }

    void add(ParticipantDetails invitee) {
        int number = ids.size();
        if (ids.add(invitee.externalId().orElseThrow())) {
            columns.forEach(
                    (background, column) -> column.put(number, invitee.backgrounds().value(background).orElse("")));
        }
    }

    OptionalInt numberOf(String id) {
        return ids.numberOf(id);
    }

    /** Notes that the invitee answered; false when noted before. */
    boolean complete(int number) {
        if (completed.get(number)) {
            return false;
        }
        completed.set(number);
        return true;
    }

    ResponseFigures figures() {
        ResponseCounts total = ResponseCounts.NONE.plus(ResponseState.COMPLETED, completed.cardinality())
                .plus(ResponseState.INVITED, ids.size() - completed.cardinality());
        Map<BackgroundName, Map<String, ResponseCounts>> byBackground = new LinkedHashMap<>();
        columns.forEach((background, column) -> {
            if (column.codes.size() <= MOST_VALUES) {
                byBackground.put(background, counts(column));
            }
        });
        return new ResponseFigures(total, byBackground);
    }

    private Map<String, ResponseCounts> counts(Column column) {
        long[] invited = new long[column.codes.size()];
        long[] answered = new long[column.codes.size()];
        for (int i = 0; i < ids.size(); i++) {
            invited[column.values[i]]++;
            answered[column.values[i]] += completed.get(i) ? 1 : 0;
        }
        Map<String, ResponseCounts> counts = new LinkedHashMap<>();
        column.codes.forEach((value, code) -> counts.put(value,
                ResponseCounts.NONE.plus(ResponseState.COMPLETED, answered[code])
                        .plus(ResponseState.INVITED, invited[code] - answered[code])));
        return counts;
    }
}
