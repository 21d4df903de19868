package id.luwes.imports;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * One import while it is worked on.
 *
 * @param columns the keys of the columns that the file has; a column that is not there changes nothing
 * @param asOf when the facts of the file were observed, where a row does not say
 * @param source by whom
 * @param progress is told from time to time how far the work is, in per cent; ends the work when somebody cancels it
 */
public record Work(
        long run, Set<String> columns, LocalDate asOf, String source, Importer importer, IntConsumer progress) {

    public Work {
        columns = Set.copyOf(columns);
    }

    public boolean has(String column) {
        return columns.contains(column);
    }

    /** Tells how far the work is. */
    public void reached(int perCent) {
        progress.accept(perCent);
    }
}
