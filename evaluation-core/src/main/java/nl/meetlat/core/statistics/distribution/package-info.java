/**
 * Tails and quantiles of the sampling distributions: {@link FDistribution}, {@link TDistribution},
 * {@link ChiSquareDistribution} and {@link NormalDistribution}. Each tail is computed on its own side, as a logarithm,
 * never as one minus its complement when it is small. Tests and effect sizes do not belong here.
 */
package nl.meetlat.core.statistics.distribution;
