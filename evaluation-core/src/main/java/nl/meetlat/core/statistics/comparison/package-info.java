/**
 * Tests whether groups differ. Start at {@link OneWayAnova}; {@link WelchAnova} is its counterpart for unequal variances
 * and {@link KruskalWallis} for ranks. A group is a
 * {@link nl.meetlat.core.statistics.descriptive.FrequencyTable}; groups without observations take no part. Correcting
 * over several tests does not belong here.
 */
package nl.meetlat.core.statistics.comparison;
