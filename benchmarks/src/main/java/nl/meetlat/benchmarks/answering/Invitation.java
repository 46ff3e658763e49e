package nl.meetlat.benchmarks.answering;

/** Somebody who can answer. @param publicId names the participant in the rows @param link path of the personal link */
record Invitation(String publicId, String link) {}
