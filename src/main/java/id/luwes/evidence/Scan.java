package id.luwes.evidence;

/** What is known of viruses in a file. */
public sealed interface Scan {

    /** Nothing yet: no scanner is configured, or it has not come to it. */
    record Waiting() implements Scan {}

    /** The scanner could not be asked; it is tried again. */
    record Unreachable() implements Scan {}

    record Clean() implements Scan {}

    /** @param virus what the scanner calls it */
    record Infected(String virus) implements Scan {}
}
