package id.luwes.desk;

import id.luwes.web.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What waits for somebody.
 *
 * @param lines one page of what was asked for, the most urgent first
 * @param all how many wait in all
 * @param byKind how many of each kind wait in the right that was asked for
 * @param byRight how many of the kind that was asked for wait in which right, by {@link InboxAsked#as}
 * @param rights the titles of the deputyships that act now, by their numbers
 */
public record InboxFound(
        InboxAsked asked,
        LocalDate today,
        List<InboxLine> lines,
        Paging paging,
        int all,
        Map<CaseKind, Integer> byKind,
        Map<String, Integer> byRight,
        Map<String, String> rights) {

    public InboxFound {
        lines = List.copyOf(lines);
        byKind = Map.copyOf(byKind);
        byRight = Map.copyOf(byRight);
        rights = Map.copyOf(rights);
    }
}
