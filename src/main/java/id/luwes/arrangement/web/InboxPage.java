package id.luwes.arrangement.web;

import id.luwes.arrangement.Glance;
import id.luwes.arrangement.Waiting;
import id.luwes.core.EmployeeId;
import id.luwes.web.Faults;
import id.luwes.web.Paging;
import id.luwes.web.Tab;
import id.luwes.web.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the reader.
 *
 * @param waiting one page of it
 * @param all how many wait in all
 * @param acted as what the reader decides on whom as a deputy, such as <em>Plh. Dimas</em>
 * @param opened the one that is open, to be decided at once
 * @param form what was chosen, where it has faults
 * @param result what became of the cases that were decided together just now
 */
public record InboxPage(
        List<Waiting> waiting,
        int all,
        Paging paging,
        Map<EmployeeId, String> acted,
        Optional<Glance> opened,
        TogetherForm form,
        Faults faults,
        @Nullable TogetherResult result) {

    /** Nothing, for whoever decides nothing. */
    static final InboxPage NONE = new InboxPage(List.of(), 0, new Paging(1, 1, ""), Map.of(), Optional.empty());

    public InboxPage {
        waiting = List.copyOf(waiting);
        acted = Map.copyOf(acted);
    }

    /** As whose deputy the reader decides on a person; empty in the own right. */
    public String as(EmployeeId person) {
        return acted.getOrDefault(person, "");
    }

    InboxPage(List<Waiting> waiting, int all, Paging paging, Map<EmployeeId, String> acted, Optional<Glance> opened) {
        this(waiting, all, paging, acted, opened, TogetherForm.EMPTY, Faults.NONE, null);
    }

    InboxPage again(TogetherForm sent, Faults found) {
        return new InboxPage(waiting, all, paging, acted, opened, sent, found, null);
    }

    InboxPage after(@Nullable TogetherResult decided) {
        return new InboxPage(waiting, all, paging, acted, opened, form, faults, decided);
    }

    /** How many wait beyond this page. */
    public int more() {
        return all - waiting.size();
    }

    /** The list as it stands, nothing open. */
    public String here() {
        return paging.page() == 1 ? TogetherController.PATH : paging.address() + paging.page();
    }

    /** This one with all that is seen of it, if it is open. */
    public @Nullable Glance glance(Waiting row) {
        return opened.filter(it -> it.waiting().id().equals(row.id())).orElse(null);
    }

    /** Where a tap on a line leads: it opens, and closes again. */
    public String href(Waiting row) {
        return glance(row) != null ? here() : here() + (paging.page() == 1 ? "?" : "&") + "open=" + row.id() + "#open";
    }

    public boolean chose(Waiting row) {
        return form.chose(row.id());
    }

    public List<Tab> tabs(Wording words) {
        return List.of(
                new Tab("/inbox", words.text("arrangement.inbox.tab.all"), -1, false),
                new Tab(TogetherController.PATH, words.text("arrangement.inbox.tab.waiting"), all, true),
                new Tab("/inbox/decided", words.text("arrangement.inbox.tab.decided"), -1, false));
    }
}
