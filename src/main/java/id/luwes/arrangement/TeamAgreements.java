package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.core.DateRange;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agreements that run or will begin of those for whom somebody decides, as {@link Mandates} would let them. */
@Component
public class TeamAgreements {

    /** So many stand on a page. */
    public static final int SIZE = 50;

    private static final String RUNNING = """
          from arrangement.agreement g
          join workforce.employee e on e.agency_id = g.agency_id and e.employee_id = g.employee_id
          join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
          left join workforce.reporting_line l on l.agency_id = g.agency_id and l.employee_id = g.employee_id
         where g.agency_id = :agency and g.last_day >= :today and g.employee_id <> :me
           and (g.ended_before is null or g.ended_before > greatest(g.first_day, :today)) and
        """ + Mandates.DECIDES;

    private final JdbcClient jdbc;
    private final Agencies agencies;

    TeamAgreements(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /**
     * An agreement in the list.
     *
     * @param coming whether it has not begun
     * @param endedBefore the first day on which it no longer holds, where it was ended early
     * @param replaced whether a change takes over on that day
     * @param pausedUntil the last day of the pause of today
     */
    public record Line(
            ApplicationId application,
            String name,
            String unit,
            DateRange granted,
            int daysAway,
            boolean coming,
            Optional<LocalDate> endedBefore,
            boolean replaced,
            Optional<LocalDate> pausedUntil) {}

    /** One page, by name. */
    @Transactional(readOnly = true)
    public List<Line> of(SignedIn who, int page) {
        return asking(who, """
            select g.application_id, e.name, u.name as unit_name, g.first_day, g.last_day, g.ended_before,
                   g.first_day > :today as coming,
                   (select l.cause = 'AMENDED' from arrangement.agreement_term l where l.agency_id = g.agency_id
                       and l.agreement_id = g.agreement_id order by l.term_number desc limit 1) as replaced,
                   (select t.days_per_week from arrangement.agreement_term t where t.agency_id = g.agency_id
                       and t.agreement_id = g.agreement_id and t.from_day <= greatest(g.first_day, :today)
                     order by t.term_number desc limit 1) as days_away,
                   (select least(coalesce(p.lifted_from - 1, p.last_day), coalesce(g.ended_before - 1, g.last_day))
                      from arrangement.pause p where p.agency_id = g.agency_id and p.agreement_id = g.agreement_id
                       and p.first_day <= :today and coalesce(p.lifted_from - 1, p.last_day) >= :today) as paused_until
            """ + RUNNING + " order by e.name, g.first_day, g.agreement_id limit :size offset :skipped")
                .param("size", SIZE)
                .param("skipped", (page - 1) * SIZE)
                .query((row, number) -> new Line(
                        new ApplicationId(row.getLong("application_id")),
                        row.getString("name"),
                        row.getString("unit_name"),
                        new DateRange(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class)),
                        row.getInt("days_away"),
                        row.getBoolean("coming"),
                        Optional.ofNullable(row.getObject("ended_before", LocalDate.class)),
                        row.getBoolean("replaced"),
                        Optional.ofNullable(row.getObject("paused_until", LocalDate.class))))
                .list();
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public int count(SignedIn who) {
        return asking(who, "select count(*)" + RUNNING)
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private JdbcClient.StatementSpec asking(SignedIn who, String sql) {
        return jdbc.sql(sql)
                .param("agency", CurrentAgency.required().value())
                .param("today", agencies.today())
                .param("me", who.employee())
                .param("account", who.account());
    }
}
