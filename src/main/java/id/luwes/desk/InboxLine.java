package id.luwes.desk;

import id.luwes.workforce.WaitingCase;
import java.time.LocalDate;

/**
 * A case that waits for the reader.
 *
 * @param day the day by which the list is ordered: for which it is needed, else on which it began to wait
 * @param waited working days since then
 * @param as as whose deputy the reader decides, such as <em>Plh. Dimas</em>; empty in the own right
 */
public record InboxLine(CaseKind kind, WaitingCase waiting, LocalDate day, int waited, String as, Shown shown) {

    public String address() {
        return kind.address(waiting.id());
    }
}
