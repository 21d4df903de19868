package id.luwes.regime;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom the rules about applications let apply: on days that none of them governs everybody, else whom one of them reaches. */
@Component
public class ApplicationRules {

    private final RegimeBook book;
    private final Seats seats;
    private final JdbcClient jdbc;

    ApplicationRules(RegimeBook book, Seats seats, JdbcClient jdbc) {
        this.book = book;
        this.seats = seats;
        this.jdbc = jdbc;
    }

    /** The days of a period that are closed to somebody, in their order; one statement where no rule leaves anybody out. */
    @Transactional(readOnly = true)
    public List<ClosedDays> closed(EmployeeId person, DateRange period) {
        if (!leavesOut(period)) {
            return List.of();
        }
        var regimes = book.published();
        return joined(regimes, seats.of(person, period.days().toList()), period);
    }

    private static List<ClosedDays> joined(Regimes regimes, Map<LocalDate, Seat> seats, DateRange period) {
        var closed = new ArrayList<ClosedDays>();
        period.days().forEach(day -> {
            var rules = regimes.closing(day, seats.getOrDefault(day, Seat.NOWHERE)).stream()
                    .map(Regimes.Said::regime)
                    .toList();
            if (rules.isEmpty()) {
                return;
            }
            var goesOn = !closed.isEmpty()
                    && closed.getLast().rules().equals(rules)
                    && closed.getLast().days().last().plusDays(1).equals(day);
            var first = goesOn ? closed.removeLast().days().first() : day;
            closed.add(new ClosedDays(new DateRange(first, day), rules));
        });
        return closed;
    }

    /** Whether one that governs days of a period leaves anybody out. */
    private boolean leavesOut(DateRange period) {
        return jdbc.sql("""
            select exists (
                select from regime.regime r
                 where r.agency_id = :agency and r.mode = 'INDIVIDUAL_APPLICATION' and r.published_at is not null
                   and r.since <= :last and coalesce(r.ended_before - 1, r.valid_to, 'infinity') >= :first
                   and (r.spares_service or cardinality(r.kinds) > 0
                     or exists (select from regime.reach t where t.agency_id = r.agency_id and t.regime_id = r.regime_id)
                     or exists (select from regime.team_reach t where t.agency_id = r.agency_id and t.regime_id = r.regime_id)
                     or exists (select from regime.departure t where t.agency_id = r.agency_id and t.regime_id = r.regime_id)))
            """)
                .param("agency", CurrentAgency.required().value())
                .param("first", period.first())
                .param("last", period.last())
                .query(Boolean.class)
                .single();
    }
}
