package id.luwes.demo;

import java.sql.Date;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Deputies that a visitor finds: the superior's, who stands by for days of leave, and the superior as Plh. of another head
 * next door, whose cases stand in the same inbox.
 */
final class StandIns {

    private static final int DAYS = 120;

    private final JdbcOperations jdbc;
    private final AgencyPlan plan;
    private final Founding.Founded founded;

    StandIns(JdbcOperations jdbc, AgencyPlan plan, Founding.Founded founded) {
        this.jdbc = jdbc;
        this.plan = plan;
        this.founded = founded;
    }

    void write() {
        int superior = Cast.number(plan.cast(), "atasan");
        int colleague = Cast.colleague(plan.cast());
        if (superior < 0 || colleague < 0) {
            return;
        }
        name(superior, colleague, true);
        nextDoor(plan.people().get(superior)).ifPresent(it -> name(it.number(), superior, false));
    }

    /** The next head of a unit under the same one, whom nobody plays. */
    private Optional<Person> nextDoor(Person superior) {
        return plan.people().stream()
                .filter(it -> it.active() && it.duty().heads() && it.number() != superior.number())
                .filter(it -> it.duty().post().above() == superior.duty().post().above())
                .filter(it -> it.duty().post().people() > 1)
                .filter(it ->
                        plan.cast().stream().noneMatch(cast -> cast.player().equals(Optional.of(it))))
                .findFirst();
    }

    private void name(int holder, int deputy, boolean duringLeave) {
        var today = plan.wish().today();
        jdbc.update(
                "insert into workforce.deputyship (agency_id, kind, holder_id, deputy_id, first_day, last_day, during_leave,"
                        + " named_at, named_by_account, named_by)"
                        + " select ?, 'PLH', ?, ?, ?, ?, ?, ?, a.account_id, a.employee_id"
                        + " from access.account a where a.agency_id = ? and a.employee_id = ?",
                founded.agency().value(),
                founded.people().get(holder),
                founded.people().get(deputy),
                Date.valueOf(today.minusDays(1)),
                Date.valueOf(today.plusDays(DAYS)),
                duringLeave,
                morning(),
                founded.agency().value(),
                founded.people().get(holder));
    }

    private OffsetDateTime morning() {
        return plan.wish().today().minusDays(1).atTime(1, 0).atOffset(ZoneOffset.UTC);
    }
}
