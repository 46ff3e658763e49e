package nl.meetlat.web.mail;

import java.util.Objects;

/**
 * What the mail server made of a mail.
 *
 * @param outcome what to do next
 * @param said what the server said, on one line; of our own making only when there was no server to say it
 */
record Delivery(Outcome outcome, String said) {

    private static final int LONGEST = 500;

    /** What to do next. */
    enum Outcome {
        /** The server took it: done. */
        ACCEPTED,
        /** Refused for good (5xx): stop. */
        REFUSED,
        /** Not now (4xx): try again. */
        LATER,
        /** The server cannot be reached or does not want us: nothing is wrong with this mail. */
        UNREACHABLE
    }

    Delivery {
        Objects.requireNonNull(outcome, "outcome");
        String line = said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        said = line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
