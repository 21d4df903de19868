package id.luwes.performance.web;

import id.luwes.core.EmployeeId;
import id.luwes.performance.WaitingOutputs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The deliveries that wait for a superior, the oldest first, and the latest own rulings.
 *
 * @param inAll how many wait, of which the first are shown
 */
public record WaitingPage(List<WaitingRow> waiting, int inAll, List<OutputRow> lately) {

    public WaitingPage {
        waiting = List.copyOf(waiting);
        lately = List.copyOf(lately);
    }

    static WaitingPage of(
            List<WaitingOutputs.Waiting> waiting,
            int inAll,
            List<WaitingOutputs.Settled> lately,
            LocalDate today,
            Map<EmployeeId, String> acted) {
        return new WaitingPage(
                waiting.stream().map(it -> WaitingRow.of(it, today, acted)).toList(),
                inAll,
                lately.stream()
                        .map(it -> OutputRow.of(it.output(), today, it.name()))
                        .toList());
    }

    /** How many more wait than are shown. */
    public int more() {
        return Math.max(0, inAll - waiting.size());
    }
}
