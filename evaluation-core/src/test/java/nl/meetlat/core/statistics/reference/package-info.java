/** The reference values that the statistics are held against: NIST's data sets and tails to many digits. */
package nl.meetlat.core.statistics.reference;
