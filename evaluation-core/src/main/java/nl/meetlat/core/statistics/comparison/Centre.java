package nl.meetlat.core.statistics.comparison;

import nl.meetlat.core.statistics.descriptive.FrequencyTable;
import nl.meetlat.core.statistics.descriptive.Median;
import nl.meetlat.core.statistics.descriptive.Moments;
import org.apache.commons.numbers.core.DD;

/** The middle of a group, from which {@link VarianceTest} measures how far its observations lie. */
public enum Centre {

    /** The mean: Levene's test. Levene, in <i>Contributions to Probability and Statistics</i> (1960) 278-292. */
    MEAN {
        @Override
        DD of(FrequencyTable group) {
            return Moments.of(group).mean();
        }
    },

    /** The median: Brown and Forsythe's test, which holds its level for skewed answers. <i>JASA</i> 69 (1974) 364-367. */
    MEDIAN {
        @Override
        DD of(FrequencyTable group) {
            return Median.exact(group);
        }
    };

    abstract DD of(FrequencyTable group);
}
