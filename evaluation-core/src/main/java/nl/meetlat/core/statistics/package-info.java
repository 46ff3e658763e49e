/**
 * The statistics of Meetlat: primitives and counts in, immutable records out. Start at {@link Computed}, the one way in
 * which a figure says that it does not exist, and at {@link nl.meetlat.core.statistics.descriptive.FrequencyTable}, the
 * one way in which a sample comes in. Nothing here may know a survey, a file or a language, and no result ever holds NaN
 * or an infinity.
 */
package nl.meetlat.core.statistics;
