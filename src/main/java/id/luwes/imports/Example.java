package id.luwes.imports;

import java.util.List;

/**
 * A row that would be new or change something.
 *
 * @param label whom it is about
 * @param changes of each column, what it is and what it would be
 */
public record Example(long line, boolean isNew, String label, List<Change> changes) {

    public Example {
        changes = List.copyOf(changes);
    }

    /** @param before empty where nothing is known */
    public record Change(String column, String before, String after) {}
}
