/**
 * {@code ./meetlat sample}: a random sample of the rows of a file, which can be drawn again. Start at
 * {@link nl.meetlat.launcher.sample.SampleCommand}. The drawing itself is in the core.
 */
package nl.meetlat.launcher.sample;
