package id.luwes.desk;

import id.luwes.attendance.Journal;
import id.luwes.performance.Output;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a day asks of somebody, and who of the team is where.
 *
 * @param now on the clocks of the agency
 * @param week Monday to Friday
 * @param forgotten the days without check-out that nobody has answered for, the newest first
 */
public record Today(
        LocalDateTime now,
        MyDay mine,
        Journal week,
        List<Journal.Entry> forgotten,
        List<Output.InWork> owed,
        List<Presence> team) {

    public Today {
        forgotten = List.copyOf(forgotten);
        owed = List.copyOf(owed);
        team = List.copyOf(team);
    }
}
