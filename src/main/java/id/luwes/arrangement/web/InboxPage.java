package id.luwes.arrangement.web;

import id.luwes.arrangement.Waiting;
import id.luwes.web.Faults;
import id.luwes.web.Paging;
import id.luwes.web.Tab;
import id.luwes.web.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the reader.
 *
 * @param waiting one page of it
 * @param all how many wait in all
 * @param form what was chosen, where it has faults
 * @param result what became of the cases that were decided together just now
 */
public record InboxPage(
        List<Waiting> waiting,
        int all,
        Paging paging,
        TogetherForm form,
        Faults faults,
        @Nullable TogetherResult result) {

    /** Nothing, for whoever decides nothing. */
    static final InboxPage NONE = new InboxPage(List.of(), 0, new Paging(1, 1, ""));

    public InboxPage {
        waiting = List.copyOf(waiting);
    }

    InboxPage(List<Waiting> waiting, int all, Paging paging) {
        this(waiting, all, paging, TogetherForm.EMPTY, Faults.NONE, null);
    }

    InboxPage again(TogetherForm sent, Faults found) {
        return new InboxPage(waiting, all, paging, sent, found, null);
    }

    InboxPage after(@Nullable TogetherResult decided) {
        return new InboxPage(waiting, all, paging, form, faults, decided);
    }

    /** How many wait beyond this page. */
    public int more() {
        return all - waiting.size();
    }

    public boolean chose(Waiting row) {
        return form.chose(row.id());
    }

    public List<Tab> tabs(Wording words) {
        return tabs(words, all, true);
    }

    static List<Tab> tabs(Wording words, int waiting, boolean here) {
        return List.of(
                new Tab("/inbox", words.text("arrangement.inbox.tab.waiting"), waiting, here),
                new Tab("/inbox/decided", words.text("arrangement.inbox.tab.decided"), -1, !here));
    }
}
