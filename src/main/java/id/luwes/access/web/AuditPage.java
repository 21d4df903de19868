package id.luwes.access.web;

import id.luwes.access.AuditLog.Line;
import id.luwes.access.AuditLog.Query;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the audit trail shows.
 *
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
        String filters,
        long older) {

    static AuditPage of(Query query, List<String> actions, List<Line> found, int rows) {
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
                filters,
                found.size() > rows ? lines.getLast().id() : 0);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
