package id.luwes.ledger;

import id.luwes.agency.Agencies;
import id.luwes.arrangement.Pace;
import id.luwes.arrangement.TrackRecord;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The record of a person: what was due in the time before a period, as long as it. */
@Component
class DeliveredBefore implements TrackRecord {

    private final JdbcClient jdbc;
    private final Agencies agencies;

    DeliveredBefore(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /** @param accepted null while a delivery waits for the superior */
    private record Due(
            String what,
            String measure,
            BigDecimal weight,
            BigDecimal promised,
            @Nullable BigDecimal accepted) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<Past> of(EmployeeId person, DateRange period) {
        var before = before(period);
        var outputs = due(person, before, agencies.today());
        if (outputs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Past(
                before,
                Pace.months(worked(person, before, agencies.today())),
                outputs.stream()
                        .map(it -> new PastOutput(
                                it.what(),
                                it.measure(),
                                it.promised(),
                                accepted(it).orElse(BigDecimal.ZERO)))
                        .toList(),
                Attainment.of(outputs.stream()
                                .flatMap(it -> accepted(it).stream()
                                        .map(much -> new Attainment.Counted(it.weight(), it.promised(), much)))
                                .toList())
                        .map(it -> it.percent().doubleValue())));
    }

    private static Optional<BigDecimal> accepted(Due output) {
        return Optional.ofNullable(output.accepted());
    }

    static DateRange before(DateRange period) {
        var last = period.first().minusDays(1);
        return new DateRange(last.minusDays(ChronoUnit.DAYS.between(period.first(), period.last())), last);
    }

    /** On so many days of these, as far as they have come, the person worked by an agreement. */
    private long worked(EmployeeId person, DateRange days, LocalDate today) {
        return jdbc.sql("""
                select coalesce(sum(least(coalesce(ended_before - 1, last_day), :last) - greatest(first_day, :first) + 1), 0)
                  from arrangement.agreement
                 where agency_id = platform.current_agency() and employee_id = :person
                   and first_day <= :last and coalesce(ended_before - 1, last_day) >= :first
                """)
                .param("person", person.value())
                .param("first", days.first())
                .param("last", days.last().isAfter(today) ? today : days.last())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /** What is past its day or was judged; what was never handed in, or returned, counts as nothing. */
    private List<Due> due(EmployeeId person, DateRange days, LocalDate today) {
        return jdbc.sql("""
                select o.what, o.measure, p.weight, p.promised,
                       case when p.judged_at is null and p.delivered_at is not null then null
                            else coalesce(p.accepted, 0) end as accepted
                  from ledger.person_output p
                  join arrangement.promised_output o on o.agency_id = p.agency_id and o.output_id = p.output_id
                 where p.agency_id = platform.current_agency() and p.employee_id = :person
                   and p.due between :first and :last and not p.lapsed and (p.due < :today or p.accepted is not null)
                 order by p.due, p.output_id
                """)
                .param("person", person.value())
                .param("first", days.first())
                .param("last", days.last())
                .param("today", today)
                .query((row, number) -> new Due(
                        row.getString("what"),
                        row.getString("measure"),
                        row.getBigDecimal("weight"),
                        row.getBigDecimal("promised"),
                        row.getBigDecimal("accepted")))
                .list();
    }
}
