/**
 * Measures how fast Meetlat is, beside what else does the same work. Start at {@link nl.meetlat.benchmarks.Main}; the README
 * of this module says how to run it and what came out. Nothing of the product depends on it.
 */
package nl.meetlat.benchmarks;
