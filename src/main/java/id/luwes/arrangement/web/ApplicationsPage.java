package id.luwes.arrangement.web;

import id.luwes.arrangement.Agreement;
import id.luwes.arrangement.PausedDays;
import id.luwes.arrangement.Renewing.Offer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's own applications.
 *
 * @param today the day on which the page is read
 * @param running the agreement that runs today
 * @param offer what can be renewed
 * @param paused what of it is paused today or later
 * @param looks of which something has changed since it was granted
 * @param draft whether something is being written
 */
public record ApplicationsPage(
        List<ApplicationRow> rows,
        LocalDate today,
        Optional<Agreement> running,
        Optional<Offer> offer,
        List<PausedDays> paused,
        List<LookCard> looks,
        boolean draft) {

    public ApplicationsPage {
        rows = List.copyOf(rows);
        paused = List.copyOf(paused);
        looks = List.copyOf(looks);
    }

    /** The week of what runs, or both that take turns, this week first. */
    public Optional<ShownWeeks> weeks() {
        return running.map(it -> new ShownWeeks(it.pattern(), today));
    }
}
