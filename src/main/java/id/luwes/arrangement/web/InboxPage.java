package id.luwes.arrangement.web;

import id.luwes.arrangement.Waiting;
import id.luwes.web.Paging;
import java.util.List;

/**
 * What waits for the reader.
 *
 * @param waiting one page of it
 * @param all how many wait in all
 */
public record InboxPage(List<Waiting> waiting, int all, Paging paging) {

    /** Nothing, for whoever decides nothing. */
    static final InboxPage NONE = new InboxPage(List.of(), 0, new Paging(1, 1, ""));

    public InboxPage {
        waiting = List.copyOf(waiting);
    }

    /** How many wait beyond this page. */
    public int more() {
        return all - waiting.size();
    }
}
