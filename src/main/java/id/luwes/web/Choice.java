package id.luwes.web;

/**
 * One of several values that a select or a group of radio buttons offers.
 *
 * @param value what the form sends
 * @param label what the person reads
 * @param hint a line below the label of a radio button, empty where there is none
 */
public record Choice(String value, String label, String hint) {

    /** A choice that explains itself. */
    public Choice(String value, String label) {
        this(value, label, "");
    }
}
