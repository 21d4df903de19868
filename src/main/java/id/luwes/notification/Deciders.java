package id.luwes.notification;

import id.luwes.core.EmployeeId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is told that something of somebody waits. */
@Component
class Deciders {

    // Asked person by person through the index; joined at once, a store that nobody has counted yet is walked over and
    // over.
    private static final String HAS_MONTHS = """
         exists (select from workforce.decides_for(%s, :now) f
                  cross join lateral (select from evaluation.evaluation e
                       where e.agency_id = platform.current_agency() and e.employee_id = f.employee_id
                         and e.state = 'WAITING' offset 0) e)
        """;

    private static final String IS_BKD = """
         exists (select from access.account a
             join access.role_grant g on g.agency_id = a.agency_id and g.account_id = a.account_id
            where a.agency_id = platform.current_agency() and a.employee_id = :recipient and g.role = 'BKD')
        """;

    private static final String BKD_HAS_MONTHS = """
         exists (select from notification.decider d
             join evaluation.evaluation e on e.agency_id = d.agency_id and e.employee_id = d.employee_id
            where d.agency_id = platform.current_agency() and d.recipient_id = :recipient
              and e.state = 'WAITING')
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Deciders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The superior of today; where the records tell none, those who act for BKD there; and who acts as a deputy. */
    @Transactional(readOnly = true)
    public List<EmployeeId> of(EmployeeId person) {
        return jdbc.sql("""
            select recipient_id from notification.decider
             where agency_id = platform.current_agency() and employee_id = :person
            union select deputy_id from workforce.deputies_of(:person, :now)
            """)
                .param("person", person.value())
                .param("now", now())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    /** Who acts as the deputy of one of these, where a month waits for that. */
    @Transactional(readOnly = true)
    public List<EmployeeId> deputiesWithMonths(List<EmployeeId> holders) {
        return jdbc.sql("""
            select d.deputy_id from (
                select distinct p.deputy_id from workforce.deputyship p
                 where p.agency_id = platform.current_agency() and p.ended_at is null and p.kind = 'PLH'
                   and p.holder_id = any (:holders)
                union select p.deputy_id from workforce.deputyship p
                 where p.agency_id = platform.current_agency() and p.ended_at is null and p.kind = 'PLT') d
             where
            """ + HAS_MONTHS.formatted("d.deputy_id"))
                .param("holders", holders.stream().map(EmployeeId::value).toArray(Long[]::new))
                .param("now", now())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Those who act for BKD where one of the people belongs, as far as they have an employee record. */
    @Transactional(readOnly = true)
    public List<EmployeeId> bkd(List<EmployeeId> people) {
        return among("notification.bkd", people);
    }

    /** The people behind the accounts that head the unit of somebody; nobody is told of the own case. */
    @Transactional(readOnly = true)
    public List<EmployeeId> headsOfUnitOf(EmployeeId applicant) {
        return jdbc.sql("""
            select distinct a.employee_id
              from workforce.employee e
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
              join access.role_grant g on g.agency_id = e.agency_id and g.role = 'UNIT_HEAD'
              join access.account a on a.agency_id = g.agency_id and a.account_id = g.account_id
              join workforce.employee h on h.agency_id = a.agency_id and h.employee_id = a.employee_id and h.active
              left join agency.unit s on s.agency_id = g.agency_id and s.unit_id = g.unit_id
             where e.agency_id = platform.current_agency() and e.employee_id = :applicant
               and a.employee_id <> e.employee_id and a.locked_at is null
               and (g.unit_id = 0 or u.first_in_order between s.first_in_order and s.last_in_order)
            """)
                .param("applicant", applicant.value())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    /** Whether a month waits for this decision: in the own right, as a deputy, or for BKD. */
    @Transactional(readOnly = true)
    public boolean evaluationsWaitFor(EmployeeId recipient) {
        return is(HAS_MONTHS.formatted(":recipient"), recipient)
                || (is(IS_BKD, recipient) && is(BKD_HAS_MONTHS, recipient));
    }

    private boolean is(String sql, EmployeeId recipient) {
        return jdbc.sql("select " + sql)
                .param("recipient", recipient.value())
                .param("now", now())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private List<EmployeeId> among(String view, List<EmployeeId> people) {
        return jdbc.sql("select distinct recipient_id from " + view
                        + " where agency_id = platform.current_agency() and employee_id = any (:people)")
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new))
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }
}
