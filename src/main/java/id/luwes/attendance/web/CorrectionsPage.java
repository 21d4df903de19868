package id.luwes.attendance.web;

import id.luwes.attendance.Corrections.Waiting;
import id.luwes.web.Faults;
import id.luwes.web.Paging;
import java.util.List;

/**
 * The corrections that wait for the reader.
 *
 * @param answering the one whose form came back with a fault, 0 for none
 * @param word what was written in it
 */
public record CorrectionsPage(List<Waiting> waiting, Paging paging, long answering, String word, Faults faults) {

    public CorrectionsPage {
        waiting = List.copyOf(waiting);
    }

    public String word(Waiting row) {
        return row.correction().id().value() == answering ? word : "";
    }

    public Faults faults(Waiting row) {
        return row.correction().id().value() == answering ? faults : Faults.NONE;
    }
}
