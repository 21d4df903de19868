package id.luwes.regime;

import static java.util.stream.Collectors.toMap;

import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.store.ArrayText;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dates around feasts for which people may ask without an agreement ({@link Regime#onRequest}). */
@Component
public class Windows {

    private final RegimeBook book;
    private final Agencies agencies;
    private final JdbcClient jdbc;

    Windows(RegimeBook book, Agencies agencies, JdbcClient jdbc) {
        this.book = book;
        this.agencies = agencies;
        this.jdbc = jdbc;
    }

    /**
     * Those of these days that somebody may ask for, each with the rule that offers it: of several one that counts no day, and of
     * those the latest. Whether a day is worked is not asked.
     */
    @Transactional(readOnly = true)
    public Map<LocalDate, KeptRegime> of(EmployeeId person, Collection<LocalDate> days) {
        var offered = offered(person, days);
        return offered.isEmpty() ? Map.of() : named(offered, book.all());
    }

    /** All that somebody may ask for from tomorrow on, by date; two statements where no window is to come. */
    @Transactional(readOnly = true)
    public Map<LocalDate, KeptRegime> toCome(EmployeeId person) {
        var today = agencies.today();
        var all = book.all();
        var dates = all.stream()
                .filter(it -> it.published() && it.regime().onRequest())
                .flatMap(it -> it.regime().dates().stream())
                .filter(it -> it.isAfter(today))
                .distinct()
                .toList();
        return dates.isEmpty() ? Map.of() : named(offered(person, dates), all);
    }

    private static Map<LocalDate, KeptRegime> named(Map<LocalDate, RegimeId> offered, List<KeptRegime> all) {
        var known = all.stream().collect(toMap(KeptRegime::id, it -> it));
        var named = new TreeMap<LocalDate, KeptRegime>();
        offered.forEach((day, id) -> {
            var rule = known.get(id);
            if (rule != null) {
                named.put(day, rule);
            }
        });
        return named;
    }

    private Map<LocalDate, RegimeId> offered(EmployeeId person, Collection<LocalDate> days) {
        return jdbc
                .sql("""
            select d.day, o.regime_id
              from workforce.membership m
              join unnest(cast(:days as date[])) as d(day) on d.day >= m.from_day and d.day < m.until_day
              join lateral regime.at_unit(m.unit_id, d.day) u on true
              join lateral regime.offering(u.rules, m.employee_id, d.day) o on true
             where m.agency_id = :agency and m.employee_id = :person and m.active
             order by d.day, o.counts, o.regime_id desc
            """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("days", ArrayText.of(days.stream()))
                .query((row, number) ->
                        Map.entry(row.getObject("day", LocalDate.class), new RegimeId(row.getLong("regime_id"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first));
    }
}
