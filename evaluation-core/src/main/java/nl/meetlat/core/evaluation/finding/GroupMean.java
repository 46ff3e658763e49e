package nl.meetlat.core.evaluation.finding;

import nl.meetlat.core.statistics.Computed;

/**
 * The outcome in one group.
 *
 * @param group whose
 * @param n respondents of the group with an outcome
 * @param mean in the outcome's unit
 * @param sd sample standard deviation (divisor n - 1)
 * @param ciLow lower end of the mean's interval
 * @param ciHigh upper end
 */
public record GroupMean(Group group, Computed<Long> n, Computed<Double> mean, Computed<Double> sd,
        Computed<Double> ciLow, Computed<Double> ciHigh) {}
