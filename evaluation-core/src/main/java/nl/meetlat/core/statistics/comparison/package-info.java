/**
 * Tests whether groups differ. Start at {@link OneWayAnova}; {@link WelchAnova} is its counterpart for unequal variances,
 * {@link KruskalWallis} for ranks, and {@link TukeyKramer}, {@link GamesHowell} and {@link Dunn} say which groups differ.
 * For two groups there are {@link TTest} and {@link MannWhitney}. A group is a
 * {@link nl.meetlat.core.statistics.descriptive.FrequencyTable}; groups without observations take no part. Correcting over
 * several tests does not belong here.
 */
package nl.meetlat.core.statistics.comparison;
