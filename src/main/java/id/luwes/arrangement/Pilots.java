package id.luwes.arrangement;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether every unit takes part or pilots only, and which pilots there are. Appended; a pilot is ended, not removed. */
@Component
public class Pilots {

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Clock clock;
    private final AuditTrail audit;

    Pilots(JdbcClient jdbc, Agencies agencies, Clock clock, AuditTrail audit) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.clock = clock;
        this.audit = audit;
    }

    /** Whether only units of a pilot take part; an agency that has set nothing lets everybody. */
    @Transactional(readOnly = true)
    public boolean only() {
        return jdbc.sql("select pilots_only from arrangement.participation_rule where agency_id = :agency"
                        + " order by rule_id desc limit 1")
                .param("agency", agency())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Transactional
    public void setOnly(SignedIn by, boolean only) {
        jdbc.sql("insert into arrangement.participation_rule (agency_id, pilots_only, set_at, set_by)"
                        + " values (:agency, :only, :at, :by)")
                .param("agency", agency())
                .param("only", only)
                .param("at", now())
                .param("by", by.account())
                .update();
        audit.record(
                by, Audited.of("PARTICIPATION_SET", "agency", by.agency()).with(Map.of("only", String.valueOf(only))));
    }

    /** On which dates the unit of somebody takes part. */
    @Transactional(readOnly = true)
    Participation of(EmployeeId person) {
        if (!only()) {
            return Participation.EVERYBODY;
        }
        return Participation.during(jdbc.sql("""
            select p.first_day, coalesce(p.ended_before - 1, p.last_day) as last_day
              from workforce.employee e
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
              join agency.unit above on above.agency_id = u.agency_id
               and u.first_in_order between above.first_in_order and above.last_in_order
              join arrangement.pilot_unit t on t.agency_id = above.agency_id and t.unit_id = above.unit_id
              join arrangement.pilot p on p.agency_id = t.agency_id and p.pilot_id = t.pilot_id
               and coalesce(p.ended_before > p.first_day, true)
             where e.agency_id = :agency and e.employee_id = :person
            """)
                .param("agency", agency())
                .param("person", person.value())
                .query((row, number) ->
                        new DateRange(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .list());
    }

    /** The latest first; at most two hundred. */
    @Transactional(readOnly = true)
    public List<Pilot> all() {
        return jdbc.sql("""
            select p.pilot_id, p.name, coalesce(p.basis, '') as basis, p.first_day, p.last_day, p.ended_before,
                   array_agg(u.name order by u.first_in_order) as units,
                   (select count(*) from arrangement.agreement g
                      join workforce.employee e on e.agency_id = g.agency_id and e.employee_id = g.employee_id
                      join agency.unit at on at.agency_id = e.agency_id and at.unit_id = e.unit_id
                     where g.agency_id = p.agency_id and coalesce(g.ended_before - 1, g.last_day) >= :today
                       and exists (select from arrangement.pilot_unit x
                             join agency.unit top on top.agency_id = x.agency_id and top.unit_id = x.unit_id
                            where x.agency_id = p.agency_id and x.pilot_id = p.pilot_id
                              and at.first_in_order between top.first_in_order and top.last_in_order)) as running
              from arrangement.pilot p
              join arrangement.pilot_unit t on t.agency_id = p.agency_id and t.pilot_id = p.pilot_id
              join agency.unit u on u.agency_id = t.agency_id and u.unit_id = t.unit_id
             where p.agency_id = :agency
             group by p.agency_id, p.pilot_id, p.name, p.basis, p.first_day, p.last_day, p.ended_before
             order by p.first_day desc, p.pilot_id desc limit 200
            """)
                .param("agency", agency())
                .param("today", agencies.today())
                .query((row, number) -> pilot(row))
                .list();
    }

    /** Sets a pilot for some units, at least one. */
    @Transactional
    public void begin(SignedIn by, String name, String basis, DateRange days, Collection<UnitId> units) {
        var id = jdbc.sql("insert into arrangement.pilot (agency_id, name, basis, first_day, last_day, set_at, set_by)"
                        + " values (:agency, :name, nullif(:basis, ''), :first, :last, :at, :by) returning pilot_id")
                .param("agency", agency())
                .param("name", name)
                .param("basis", basis)
                .param("first", days.first())
                .param("last", days.last())
                .param("at", now())
                .param("by", by.account())
                .query(Long.class)
                .single();
        jdbc.sql("insert into arrangement.pilot_unit (agency_id, pilot_id, unit_id)"
                        + " select :agency, :pilot, unnest(cast(:units as bigint[]))")
                .param("agency", agency())
                .param("pilot", id)
                .param("units", units.stream().map(UnitId::value).distinct().toArray(Long[]::new))
                .update();
        audit.record(by, Audited.of("PILOT_SET", "pilot", id).with(Map.of("days", days.toString(), "name", name)));
    }

    /**
     * Ends a pilot today, or calls it off where it has not begun. Agreements that run go on until they end.
     *
     * @return whether there was one to end
     */
    @Transactional
    public boolean end(SignedIn by, PilotId id) {
        var today = agencies.today();
        var ended = jdbc.sql(
                        "update arrangement.pilot set ended_before = greatest(first_day, :tomorrow) where agency_id ="
                                + " :agency and pilot_id = :id and ended_before is null and last_day > :today")
                .param("agency", agency())
                .param("id", id.value())
                .param("today", today)
                .param("tomorrow", today.plusDays(1))
                .update();
        if (ended > 0) {
            audit.record(by, Audited.of("PILOT_ENDED", "pilot", id.value()).with(Map.of("on", today.toString())));
        }
        return ended > 0;
    }

    private static Pilot pilot(ResultSet row) throws SQLException {
        Array units = row.getArray("units");
        return new Pilot(
                new PilotId(row.getLong("pilot_id")),
                row.getString("name"),
                row.getString("basis"),
                new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("ended_before", LocalDate.class)),
                List.of((String[]) units.getArray()),
                row.getInt("running"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
