/**
 * Cases made up from a seed, of any size, and always the same. Start at {@link nl.meetlat.benchmarks.cases.GeneratedCase}.
 */
package nl.meetlat.benchmarks.cases;
