package id.luwes.access.web;

import id.luwes.access.AuditLog.Line;
import id.luwes.access.AuditLog.Query;
import id.luwes.web.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the audit trail shows.
 *
 * @param names of people and accounts within reach, by the subjects of the lines
 * @param filters the filters as a query of an address
 * @param older the number below which older entries lie, 0 if there are none
 */
public record AuditPage(
        String action,
        String subject,
        String from,
        String to,
        List<String> actions,
        List<Line> lines,
        Map<String, String> names,
        String filters,
        long older) {

    static AuditPage of(Query query, List<String> actions, List<Line> found, Map<String, String> names, int rows) {
        var lines = found.size() > rows ? found.subList(0, rows) : found;
        var from = text(query.from());
        var to = text(query.to());
        var filters = "action=" + encoded(query.action()) + "&subject=" + encoded(query.subject()) + "&from=" + from
                + "&to=" + to;
        return new AuditPage(
                query.action(),
                query.subject(),
                from,
                to,
                actions,
                lines,
                names,
                filters,
                found.size() > rows ? lines.getLast().id() : 0);
    }

    /** What was done, in words; an action that this version does not know is told by its code. */
    public String told(Wording words, String action) {
        var key = "audit.action." + action;
        return words.knows(key) ? words.text(key) : action;
    }

    /** The name of whom an entry is about; empty where that is nobody, or nobody within reach. */
    public String name(Line line) {
        return names.getOrDefault(line.subject(), "");
    }

    /** The page of whom an entry is about. */
    public String address(Line line) {
        var id = line.subject().substring(line.subject().indexOf(' ') + 1);
        return (line.subject().startsWith("employee ") ? "/people/" : "/accounts/") + id;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
