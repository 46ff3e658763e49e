package nl.meetlat.core.statistics.agreement;

/** How far two different categories of a scale of k count as agreement, i and j being their places on it. */
public enum KappaWeights {

    /** Not at all: for categories without order. Cohen, <i>Educational and Psychological Measurement</i> 20 (1960). */
    NONE {
        @Override
        double disagreement(int steps, int longest) {
            return steps == 0 ? 0 : 1;
        }
    },

    /** By steps: agreement 1 - |i - j| / (k - 1). Cicchetti and Allison, <i>American Journal of EEG Technology</i> 11 (1971). */
    LINEAR {
        @Override
        double disagreement(int steps, int longest) {
            return (double) steps / longest;
        }
    },

    /** By squared steps: agreement 1 - (i - j)&sup2; / (k - 1)&sup2;. Fleiss and Cohen, <i>EPM</i> 33 (1973) 613-619. */
    QUADRATIC {
        @Override
        double disagreement(int steps, int longest) {
            return (double) steps / longest * steps / longest;
        }
    };

    abstract double disagreement(int steps, int longest);
}
