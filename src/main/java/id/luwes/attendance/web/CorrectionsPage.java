package id.luwes.attendance.web;

import id.luwes.attendance.Corrections.Waiting;
import id.luwes.core.EmployeeId;
import id.luwes.web.Faults;
import id.luwes.web.Paging;
import java.util.List;
import java.util.Map;

/**
 * The corrections that wait for the reader.
 *
 * @param answering the one whose form came back with a fault, 0 for none
 * @param word what was written in it
 * @param acted as what the reader rules on whom as a deputy
 */
public record CorrectionsPage(
        List<Waiting> waiting,
        Paging paging,
        long answering,
        String word,
        Faults faults,
        Map<EmployeeId, String> acted) {

    public CorrectionsPage {
        waiting = List.copyOf(waiting);
        acted = Map.copyOf(acted);
    }

    /** The unit, and as whose deputy the reader rules, where so. */
    public String note(Waiting row) {
        var as = acted.getOrDefault(row.correction().employee(), "");
        return as.isEmpty() ? row.unitName() : row.unitName() + " · " + as;
    }

    public String word(Waiting row) {
        return row.correction().id().value() == answering ? word : "";
    }

    public Faults faults(Waiting row) {
        return row.correction().id().value() == answering ? faults : Faults.NONE;
    }
}
