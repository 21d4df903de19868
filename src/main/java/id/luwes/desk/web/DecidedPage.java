package id.luwes.desk.web;

import id.luwes.desk.CaseKind;
import id.luwes.web.Paging;
import id.luwes.web.Tab;
import id.luwes.web.Wording;
import id.luwes.workforce.TakenDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the reader decided.
 *
 * @param decided one page of it, the latest first
 * @param counts how many decisions there are of each kind
 * @param kind the one kind that is shown; empty for all
 */
public record DecidedPage(List<TakenDecision> decided, Map<String, Integer> counts, String kind, Paging paging) {

    public DecidedPage {
        decided = List.copyOf(decided);
        counts = Map.copyOf(counts);
    }

    public int all() {
        return counts.values().stream().mapToInt(it -> it).sum();
    }

    /** Back to what waits, all, and each kind of which something was decided. */
    public List<Tab> tabs(Wording words) {
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab("/inbox", words.text("desk.inbox.waiting"), -1, false));
        tabs.add(new Tab(DecidedController.PATH, words.text("desk.inbox.all"), all(), kind.isEmpty()));
        for (var one : CaseKind.values()) {
            int count = counts.getOrDefault(one.word(), 0);
            if (count > 0 || one.word().equals(kind)) {
                tabs.add(new Tab(
                        DecidedController.PATH + "?kind=" + one.word(),
                        words.text("desk.inbox.kind." + one.word()),
                        count,
                        one.word().equals(kind)));
            }
        }
        return tabs;
    }

    public String file() {
        return DecidedController.PATH + ".csv" + (kind.isEmpty() ? "" : "?kind=" + kind);
    }

    /** Of which days, or about what. */
    public String about(TakenDecision decision, Wording words) {
        return decision.days()
                .map(it -> it.first().equals(it.last()) ? words.day(it.first()) : words.range(it.first(), it.last()))
                .orElse(decision.what());
    }
}
