package id.luwes.arrangement.web;

import id.luwes.arrangement.TeamAgreements.Line;
import id.luwes.web.Paging;
import java.util.List;
import java.util.Set;

/**
 * The agreements of those for whom the reader decides.
 *
 * @param toLookAt the applications of those of which something has changed since they were granted
 */
public record AgreementsPage(List<Line> lines, int all, Paging paging, Set<Long> toLookAt) {

    public AgreementsPage {
        lines = List.copyOf(lines);
        toLookAt = Set.copyOf(toLookAt);
    }

    public boolean isToLookAt(Line line) {
        return toLookAt.contains(line.application().value());
    }
}
