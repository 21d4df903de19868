package id.luwes.arrangement.web;

import id.luwes.arrangement.Waiting;
import java.util.List;

/** What waits for the reader. */
public record InboxPage(List<Waiting> waiting) {

    public InboxPage {
        waiting = List.copyOf(waiting);
    }
}
