/**
 * Disclosure control: the one gate through which every aggregated figure passes on its way to a screen, an interface, a
 * chart or a file. Start at {@link Release}: whoever writes results takes one, and only the gate can make one.
 */
package nl.meetlat.core.disclosure;
