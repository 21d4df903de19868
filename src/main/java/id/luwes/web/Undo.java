package id.luwes.web;

import java.time.Instant;
import java.util.List;

/**
 * What the reader did some seconds ago and can still undo, and what could not be done; shown on every page, put into the
 * request by the module that keeps it.
 *
 * @param action where a form is sent that undoes
 * @param read where a form is sent that says that a failure was read
 */
public record Undo(String action, String read, List<Group> groups, List<Lost> lost) {

    /** The name of the attribute of the request. */
    public static final String ATTRIBUTE = "id.luwes.undo";

    public Undo {
        groups = List.copyOf(groups);
        lost = List.copyOf(lost);
    }

    /**
     * What was done at once.
     *
     * @param ids the numbers to send
     * @param key of the words for what was done
     * @param what fills them: the name of the only one, or how many
     * @param until when it can no longer be undone
     * @param left milliseconds until then
     */
    public record Group(List<Long> ids, String key, String what, Instant until, long left) {

        public Group {
            ids = List.copyOf(ids);
        }
    }

    /**
     * What could not be done.
     *
     * @param key of the words for it, {@code {0}} being the name
     * @param href where it can be looked at
     */
    public record Lost(long id, String key, String name, String why, String href) {}
}
