package id.luwes.imports;

import id.luwes.access.Role;
import id.luwes.web.Wording;
import java.util.List;
import java.util.Set;

/** What can be imported: the module that owns the rows implements it as a bean, and gets the pages and the command. */
public interface ImportKind {

    /** In small letters, such as {@code employees}: kept with each import, and what the command is told. */
    String name();

    /** The first part of the address of its page: {@code people} for {@code /people/import}. */
    String place();

    /** Where people look at what came in. */
    default String list() {
        return "/" + place();
    }

    /** The beginning of its message keys: at {@code words.column.key} stands what a column is called. */
    String words();

    /** All columns, in the order in which they are offered. */
    List<Column> columns();

    /** A value of one of the columns, as it is kept and never empty, in the reader's language. */
    default String told(Wording wording, String column, String value) {
        return value;
    }

    /** Whether rows are observations, which have a date and an origin; the page then asks for both. */
    boolean isDated();

    /** Who may bring such files, each where the role holds. */
    default Set<Role> roles() {
        return Set.of(Role.BKD);
    }

    /**
     * Compares the rows of the temporary table {@code incoming} with what is there. Puts a row into {@code outcome} for
     * each line, and into {@code refused} for what is wrong; a line with both is refused. Writes nothing else.
     */
    void compare(Work work);

    /** Writes the lines that {@code outcome} tells to be new or changed, with their audit, in the same transaction. */
    void apply(Work work);
}
