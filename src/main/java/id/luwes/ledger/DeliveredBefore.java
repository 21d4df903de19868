package id.luwes.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.luwes.agency.Agencies;
import id.luwes.arrangement.TrackRecord;
import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The record of people: what was due in the last comparable period, found by {@link LookingBack}. */
@Component
class DeliveredBefore implements TrackRecord {

    private static final String ASKED = """
        unnest(cast(:people as bigint[]), cast(cast(:earliest as text[]) as date[]), cast(cast(:before as text[]) as date[]))
               with ordinality q (person, earliest, before, place)
        """;

    private final JdbcClient jdbc;
    private final Agencies agencies;

    DeliveredBefore(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /** A row of the store with the place in the list of whoever it was asked for. */
    private record Placed<T>(int place, T value) {}

    @Override
    @Transactional(readOnly = true)
    public List<Optional<Past>> all(List<Asked> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var today = agencies.today();
        var held = placed(held(asked));
        var due = placed(due(asked, today));
        return IntStream.range(0, asked.size())
                .mapToObj(it -> new LookingBack(
                                asked.get(it).period(),
                                today,
                                held.getOrDefault(it, List.of()),
                                due.getOrDefault(it, List.of()))
                        .past())
                .toList();
    }

    private static <T> Map<Integer, List<T>> placed(List<Placed<T>> rows) {
        return rows.stream().collect(groupingBy(Placed::place, mapping(Placed::value, toList())));
    }

    /** The days before the period on which the person worked by an agreement. */
    private List<Placed<DateRange>> held(List<Asked> asked) {
        return asking(
                        asked,
                        "select q.place, a.first_day, coalesce(a.ended_before - 1, a.last_day) as last_day from "
                                + ASKED + """
                                 cross join lateral (select first_day, last_day, ended_before from arrangement.agreement
                                         where agency_id = platform.current_agency() and employee_id = q.person and first_day < q.before
                                           and coalesce(ended_before - 1, last_day) >= greatest(first_day, q.earliest)) a
                                """)
                .query((row, number) -> new Placed<>(
                        row.getInt("place") - 1,
                        new DateRange(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class))))
                .list();
    }

    /** What is past its day or was judged; what was never handed in, or returned, counts as nothing. */
    private List<Placed<LookingBack.Due>> due(List<Asked> asked, LocalDate today) {
        return asking(asked, "select q.place, d.* from " + ASKED + """
             cross join lateral (select o.what, o.measure, p.due, p.weight, p.promised, p.output_id,
                           case when p.judged_at is null and p.delivered_at is not null then null
                                else coalesce(p.accepted, 0) end as accepted
                      from ledger.person_output p
                      join arrangement.promised_output o on o.agency_id = p.agency_id and o.output_id = p.output_id
                     where p.agency_id = platform.current_agency() and p.employee_id = q.person
                       and p.due >= q.earliest and p.due < q.before and not p.lapsed
                       and (p.due < :today or p.accepted is not null)) d
             order by q.place, d.due, d.output_id
            """)
                .param("today", today)
                .query((row, number) -> new Placed<>(
                        row.getInt("place") - 1,
                        new LookingBack.Due(
                                row.getString("what"),
                                row.getString("measure"),
                                row.getObject("due", LocalDate.class),
                                row.getBigDecimal("weight"),
                                row.getBigDecimal("promised"),
                                row.getBigDecimal("accepted"))))
                .list();
    }

    private JdbcClient.StatementSpec asking(List<Asked> asked, String sql) {
        return jdbc.sql(sql)
                .param("people", asked.stream().map(it -> it.person().value()).toArray(Long[]::new))
                .param("earliest", dates(asked, it -> LookingBack.earliest(it.period())))
                .param("before", dates(asked, it -> it.period().first()));
    }

    /** The driver takes no array of dates. */
    private static String[] dates(List<Asked> asked, Function<Asked, LocalDate> date) {
        return asked.stream().map(date).map(LocalDate::toString).toArray(String[]::new);
    }
}
