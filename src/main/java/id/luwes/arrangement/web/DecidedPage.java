package id.luwes.arrangement.web;

import id.luwes.arrangement.DecidedCases.Line;
import id.luwes.web.Paging;
import id.luwes.web.Tab;
import id.luwes.web.Wording;
import java.util.List;

/**
 * What the reader decided.
 *
 * @param decided one page of it
 * @param all how many decisions there are
 * @param waiting how many cases wait
 */
public record DecidedPage(List<Line> decided, int all, int waiting, Paging paging) {

    public DecidedPage {
        decided = List.copyOf(decided);
    }

    public List<Tab> tabs(Wording words) {
        return InboxPage.tabs(words, waiting, false);
    }
}
