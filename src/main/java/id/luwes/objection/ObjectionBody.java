package id.luwes.objection;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to the body that decides on objections, for which units. */
@Component
public class ObjectionBody {

    /** In SQL: whether {@code :me} belongs to the body for {@code u}, the unit of whoever objects. */
    static final String IN_BODY = """
         exists (select from objection.member m
              left join agency.unit s on s.agency_id = m.agency_id and s.unit_id = m.unit_id
             where m.agency_id = u.agency_id and m.employee_id = :me and m.ended_at is null
               and (m.unit_id = 0 or u.first_in_order between s.first_in_order and s.last_in_order))
        """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail audit;

    ObjectionBody(JdbcClient jdbc, Clock clock, AuditTrail audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * A member.
     *
     * @param unit the name of the unit with all below it; empty for the whole agency
     */
    public record Member(long id, EmployeeId employee, String name, String position, String unit, Instant since) {}

    @Transactional(readOnly = true)
    public List<Member> members() {
        return jdbc.sql("""
            select m.member_id, m.employee_id, e.name, e.position_name, coalesce(u.name, '') as unit_name, m.named_at
              from objection.member m
              join workforce.employee e on e.agency_id = m.agency_id and e.employee_id = m.employee_id
              left join agency.unit u on u.agency_id = m.agency_id and u.unit_id = m.unit_id
             where m.agency_id = :agency and m.ended_at is null order by e.name, m.member_id
            """)
                .param("agency", agency())
                .query((row, number) -> new Member(
                        row.getLong("member_id"),
                        new EmployeeId(row.getLong("employee_id")),
                        row.getString("name"),
                        row.getString("position_name"),
                        row.getString("unit_name"),
                        row.getObject("named_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether somebody belongs to it, for whichever unit. */
    @Transactional(readOnly = true)
    public boolean has(SignedIn person) {
        return jdbc.sql("select exists (select from objection.member where agency_id = :agency"
                        + " and employee_id = :me and ended_at is null)")
                .param("agency", agency())
                .param("me", person.employee())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /**
     * Names an active person, for a unit or for the whole agency (0).
     *
     * @return whether they are named now and were not before; not for whom or what there is not
     */
    @Transactional
    public boolean name(SignedIn by, EmployeeId person, long unit) {
        var kept = jdbc.sql("""
            insert into objection.member (agency_id, employee_id, unit_id, named_at, named_by)
            select e.agency_id, e.employee_id, :unit, :at, :by from workforce.employee e
             where e.agency_id = :agency and e.employee_id = :person and e.active
               and (:unit = 0 or exists (select from agency.unit u where u.agency_id = e.agency_id and u.unit_id = :unit))
                on conflict do nothing returning member_id
            """)
                .param("agency", agency())
                .param("person", person.value())
                .param("unit", unit)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .query((row, number) -> row.getLong(1))
                .optional();
        kept.ifPresent(it -> audit.record(
                by,
                Audited.of("OBJECTION_MEMBER_NAMED", "employee", person).with(Map.of("unit", String.valueOf(unit)))));
        return kept.isPresent();
    }

    /** Ends a membership; whether it had not ended before. */
    @Transactional
    public boolean end(SignedIn by, long member) {
        var ended = jdbc.sql("update objection.member set ended_at = :at, ended_by = :by where agency_id = :agency"
                        + " and member_id = :member and ended_at is null returning employee_id")
                .param("agency", agency())
                .param("member", member)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .query((row, number) -> row.getLong(1))
                .optional();
        ended.ifPresent(it -> audit.record(by, Audited.of("OBJECTION_MEMBER_ENDED", "employee", it)));
        return ended.isPresent();
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
