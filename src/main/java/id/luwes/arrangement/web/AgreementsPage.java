package id.luwes.arrangement.web;

import id.luwes.arrangement.TeamAgreements.Line;
import id.luwes.web.Paging;
import java.util.List;

/** The agreements of those for whom the reader decides. */
public record AgreementsPage(List<Line> lines, int all, Paging paging) {

    public AgreementsPage {
        lines = List.copyOf(lines);
    }
}
