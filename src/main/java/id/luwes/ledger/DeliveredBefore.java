package id.luwes.ledger;

import id.luwes.agency.Agencies;
import id.luwes.arrangement.TrackRecord;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The record of a person: what was due in the last comparable period, found by {@link LookingBack}. */
@Component
class DeliveredBefore implements TrackRecord {

    private final JdbcClient jdbc;
    private final Agencies agencies;

    DeliveredBefore(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Past> of(EmployeeId person, DateRange period) {
        var today = agencies.today();
        return new LookingBack(period, today, held(person, period), due(person, period, today)).past();
    }

    /** The days before the period on which the person worked by an agreement. */
    private List<DateRange> held(EmployeeId person, DateRange period) {
        return jdbc.sql("""
                select first_day, coalesce(ended_before - 1, last_day) as last_day
                  from arrangement.agreement
                 where agency_id = platform.current_agency() and employee_id = :person and first_day < :before
                   and coalesce(ended_before - 1, last_day) >= greatest(first_day, :earliest)
                """)
                .param("person", person.value())
                .param("before", period.first())
                .param("earliest", LookingBack.earliest(period))
                .query((row, number) -> new DateRange(
                        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)))
                .list();
    }

    /** What is past its day or was judged; what was never handed in, or returned, counts as nothing. */
    private List<LookingBack.Due> due(EmployeeId person, DateRange period, LocalDate today) {
        return jdbc.sql("""
                select o.what, o.measure, p.due, p.weight, p.promised,
                       case when p.judged_at is null and p.delivered_at is not null then null
                            else coalesce(p.accepted, 0) end as accepted
                  from ledger.person_output p
                  join arrangement.promised_output o on o.agency_id = p.agency_id and o.output_id = p.output_id
                 where p.agency_id = platform.current_agency() and p.employee_id = :person
                   and p.due >= :earliest and p.due < :before and not p.lapsed
                   and (p.due < :today or p.accepted is not null)
                 order by p.due, p.output_id
                """)
                .param("person", person.value())
                .param("earliest", LookingBack.earliest(period))
                .param("before", period.first())
                .param("today", today)
                .query((row, number) -> new LookingBack.Due(
                        row.getString("what"),
                        row.getString("measure"),
                        row.getObject("due", LocalDate.class),
                        row.getBigDecimal("weight"),
                        row.getBigDecimal("promised"),
                        row.getBigDecimal("accepted")))
                .list();
    }
}
