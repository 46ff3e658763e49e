package nl.meetlat.core.evaluation;

import nl.meetlat.core.construct.ConstructScorer;
import nl.meetlat.core.construct.PointValues;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.response.Codebook;

/**
 * A variable as it is read off a coded row: a whole number, the key, that is equal for equal values, so that values are
 * counted before anything is computed.
 */
sealed interface CodedVariable {

    /** The key of a row without a value. */
    long NONE = Long.MIN_VALUE;

    /** The key of a row's value, or {@link #NONE}. */
    long key(short[] points, double[] numbers);

    /** Whether it was asked for in a row without a value. */
    boolean isAsked(short[] points, double[] numbers);

    /** A variable whose values are numbers, of which there is a mean. */
    sealed interface Measured extends CodedVariable {

        /** The number of a key. */
        double value(long key);
    }

    /** A variable that is answered on a scale. */
    sealed interface OnScale extends CodedVariable {

        /** The first or only one among the points of a row. */
        int place();

        @Override
        default boolean isAsked(short[] points, double[] numbers) {
            return points[place()] != Codebook.NOT_ASKED;
        }
    }

    /**
     * One choice: the key is the index of the point.
     *
     * @param place
     *            among the points of a row
     * @param scale
     *            the point is of
     * @param withNoOpinion
     *            whether "no opinion" is a value here, instead of no value
     */
    record Point(int place, AnswerScale scale, boolean withNoOpinion) implements OnScale {

        @Override
        public long key(short[] points, double[] numbers) {
            short point = points[place];
            return point < 0 || !withNoOpinion && scale.points().get(point).missing() ? NONE : point;
        }
    }

    /** Several choices: bit i of the key says whether point i is chosen. */
    record Points(int place, AnswerScale scale) implements OnScale {

        public Points {
            if (scale.points().size() > MultipleChoice.MOST_POINTS) {
                throw new IllegalArgumentException("scale " + scale.code() + " has too many points to choose several");
            }
        }

        @Override
        public long key(short[] points, double[] numbers) {
            if (points[place] < 0) {
                return NONE;
            }
            long chosen = 0;
            for (int i = 0; i < scale.points().size(); i++) {
                chosen |= points[place + i] > 0 ? 1L << i : 0;
            }
            return chosen;
        }
    }

    /** What is put first in an order: the key is the index of the point. */
    record First(int place, AnswerScale scale) implements OnScale {

        @Override
        public long key(short[] points, double[] numbers) {
            for (int i = 0; i < scale.points().size(); i++) {
                if (points[place + i] == 1) {
                    return i;
                }
            }
            return NONE;
        }
    }

    /** A number: the key is its bits. */
    record Number(int place) implements Measured {

        @Override
        public long key(short[] points, double[] numbers) {
            return !Double.isFinite(numbers[place]) ? NONE : Double.doubleToLongBits(numbers[place] + 0.0);
        }

        @Override
        public double value(long key) {
            return Double.longBitsToDouble(key);
        }

        @Override
        public boolean isAsked(short[] points, double[] numbers) {
            return numbers[place] != Codebook.NO_NUMBER_ASKED;
        }
    }

    /** The score of a construct. */
    record Score(ConstructScorer scorer) implements Measured {

        @Override
        public long key(short[] points, double[] numbers) {
            return scorer.key(points).orElse(NONE);
        }

        @Override
        public double value(long key) {
            return scorer.score(key);
        }

        @Override
        public boolean isAsked(short[] points, double[] numbers) {
            return !scorer.isEverywhere(Codebook.NOT_ASKED, points);
        }
    }

    /** The number that the point of one choice stands for. */
    record PointNumber(Point point, PointValues values) implements Measured {

        @Override
        public long key(short[] points, double[] numbers) {
            return point.key(points, numbers);
        }

        @Override
        public double value(long key) {
            return values.value((int) key);
        }

        @Override
        public boolean isAsked(short[] points, double[] numbers) {
            return point.isAsked(points, numbers);
        }
    }
}
