package id.luwes.evidence;

import java.util.regex.Pattern;

/**
 * What a file is evidence of.
 *
 * @param kind such as {@code OUTPUT}, as the gate of the owning module has it
 */
public record Subject(String kind, long id) {

    private static final Pattern KIND = Pattern.compile("[A-Z]{2,20}");

    public Subject {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("'%s' is no kind of subject.".formatted(kind));
        }
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
