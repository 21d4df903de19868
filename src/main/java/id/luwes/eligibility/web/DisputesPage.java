package id.luwes.eligibility.web;

import id.luwes.eligibility.FactDispute;
import id.luwes.eligibility.FactDisputes.Shown;
import id.luwes.web.Faults;
import id.luwes.web.Paging;
import id.luwes.web.Tab;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Disputed facts in the sight of whoever looks.
 *
 * @param overdue how many are
 * @param rule in how many working days they are answered
 * @param days what was typed for it
 */
public record DisputesPage(
        List<FactDispute> disputes,
        Shown shown,
        int overdue,
        Paging paging,
        LocalDate today,
        Rule rule,
        String days,
        Faults faults) {

    public DisputesPage {
        disputes = List.copyOf(disputes);
    }

    /** The days, whether the agency has set them, and whether the reader may. */
    public record Rule(int days, boolean example, boolean mayChange) {}

    public List<DisputeRow> rows() {
        return disputes.stream().map(DisputeRow::new).toList();
    }

    /** The lists to choose from. */
    public List<Tab> tabs(Wording words) {
        return Arrays.stream(Shown.values())
                .map(it -> new Tab(
                        "/eligibility/disputes?show=" + it.name().toLowerCase(Locale.ROOT),
                        words.text("eligibility.disputes.shown." + it),
                        it == Shown.OVERDUE ? overdue : -1,
                        it == shown))
                .toList();
    }
}
