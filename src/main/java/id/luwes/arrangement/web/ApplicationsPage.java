package id.luwes.arrangement.web;

import id.luwes.arrangement.Agreement;
import id.luwes.arrangement.Renewing.Offer;
import id.luwes.web.WeekDay;
import id.luwes.web.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A person's own applications.
 *
 * @param running the agreement that runs today
 * @param offer what can be renewed
 * @param draft whether something is being written
 */
public record ApplicationsPage(
        List<ApplicationRow> rows, Optional<Agreement> running, Optional<Offer> offer, boolean draft) {

    public ApplicationsPage {
        rows = List.copyOf(rows);
    }

    /** How many hours a week are worked where. */
    public String weekHours(Wording words) {
        return running.map(it -> ApplicationRow.weekHours(it.pattern(), words)).orElse("");
    }

    public List<WeekDay> week(Wording words) {
        return running.map(it -> ApplicationRow.strip(it.pattern(), words)).orElse(List.of());
    }
}
