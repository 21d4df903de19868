package id.luwes.objection.web;

import id.luwes.objection.ObjectionLine;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.List;

/**
 * Objections that concern the reader.
 *
 * @param waiting for the reader as a member of the body
 * @param own those that the reader raised
 * @param against to decisions of the reader
 * @param member whether the reader belongs to the body
 */
public record ObjectionListPage(
        LocalDate today,
        boolean member,
        List<ObjectionLine> waiting,
        List<ObjectionLine> own,
        List<ObjectionLine> against) {

    public ObjectionListPage {
        waiting = List.copyOf(waiting);
        own = List.copyOf(own);
        against = List.copyOf(against);
    }

    /** By when it is decided, in words. */
    public static String due(ObjectionLine line, LocalDate today, Wording words) {
        return line.due()
                .filter(it -> line.state().isOpen())
                .map(it -> words.text(line.isOverdue(today) ? "objection.overdue" : "objection.due", it))
                .orElse("");
    }
}
