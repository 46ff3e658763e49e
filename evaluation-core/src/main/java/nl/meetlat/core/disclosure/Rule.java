package nl.meetlat.core.disclosure;

/** What the gates ask before they let figures of groups through. */
interface Rule {

    /** Smallest group that is shown; 0 shows everything. */
    int minimumGroupSize();

    /** Whether figures of a group of this size may be shown; nobody at all is no group. */
    boolean allows(long size);

    /** What to hide of groups that add up to something known. */
    Siblings siblings(long... sizes);
}
