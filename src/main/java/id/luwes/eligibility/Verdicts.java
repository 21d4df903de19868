package id.luwes.eligibility;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The verdicts that were kept; appended, and a pointer moved to the one that holds. */
@Component
public class Verdicts {

    private static final String COLUMNS = """
            select v.verdict_id, v.employee_id, v.judged_at, v.judged_on, v.policy_id, v.policy_hash,
                   v.max_days, v.reasons, v.facts, v.matched_rows
              from eligibility.verdict v
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Verdicts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<KeptVerdict> find(VerdictId id) {
        return jdbc.sql(COLUMNS + " where v.agency_id = :agency and v.verdict_id = :id")
                .param("agency", CurrentAgency.required().value())
                .param("id", id.value())
                .query((row, number) -> kept(row))
                .optional();
    }

    /** The one that holds for a person. */
    @Transactional(readOnly = true)
    public Optional<KeptVerdict> standing(EmployeeId employee) {
        return jdbc.sql(COLUMNS + " join eligibility.standing s on s.agency_id = v.agency_id"
                        + " and s.verdict_id = v.verdict_id where s.agency_id = :agency and s.employee_id = :employee")
                .param("agency", CurrentAgency.required().value())
                .param("employee", employee.value())
                .query((row, number) -> kept(row))
                .optional();
    }

    /** What was decided of a person so far, the newest first. */
    @Transactional(readOnly = true)
    public List<KeptVerdict> history(EmployeeId employee, int atMost) {
        return jdbc.sql(COLUMNS + " where v.agency_id = :agency and v.employee_id = :employee"
                        + " order by v.verdict_id desc limit :most")
                .param("agency", CurrentAgency.required().value())
                .param("employee", employee.value())
                .param("most", atMost)
                .query((row, number) -> kept(row))
                .list();
    }

    /** A second job of this agency waits, and then finds nothing left to do. */
    void oneJobAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(8, :agency)")
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> true)
                .list();
    }

    void forgetWhoLeft() {
        jdbc.sql("delete from eligibility.standing s where s.agency_id = :agency and not exists ("
                        + "select from workforce.employee e where e.agency_id = :agency"
                        + " and e.employee_id = s.employee_id and e.active)")
                .param("agency", CurrentAgency.required().value())
                .update();
    }

    /** By person, what the verdict that holds stands on and said; of all people. */
    Map<EmployeeId, Standing> standings() {
        var standings = new HashMap<EmployeeId, Standing>();
        jdbc.sql("select employee_id, encode(digest, 'hex') as digest, max_days, reasons"
                        + " from eligibility.standing where agency_id = :agency")
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> standings.put(new EmployeeId(row.getLong("employee_id")), standing(row)))
                .list();
        return standings;
    }

    Optional<Standing> standingOf(EmployeeId employee) {
        return jdbc.sql("select encode(digest, 'hex') as digest, max_days, reasons from eligibility.standing"
                        + " where agency_id = :agency and employee_id = :employee")
                .param("agency", CurrentAgency.required().value())
                .param("employee", employee.value())
                .query((row, number) -> standing(row))
                .optional();
    }

    /** What the verdict that holds stands on, and what it said. */
    record Standing(String digest, int maxDays, List<String> reasons) {
        boolean saidOtherThan(Judged judged) {
            return maxDays != judged.judgement().maxDays()
                    || !reasons.equals(judged.judgement().reasons());
        }
    }

    /** Keeps these, which then hold, in one statement; gives their numbers by person. */
    Map<EmployeeId, VerdictId> keep(List<Judged> judged) {
        var numbers = new HashMap<EmployeeId, VerdictId>();
        jdbc.sql("""
                with judged as (
                    select * from unnest(:employees::bigint[], :days::date[], :policies::text[], :hashes::text[],
                            :maxDays::int[], :reasons::text[], :facts::text[], :rows::text[], :digests::text[],
                            :boxes::int[])
                        as j (employee_id, judged_on, policy_id, policy_hash, max_days, reasons, facts, matched_rows,
                            digest, nine_box)
                ), kept as (
                    insert into eligibility.verdict (agency_id, employee_id, judged_at, judged_on, policy_id,
                        policy_hash, eligible, max_days, reasons, facts, matched_rows)
                    select :agency, employee_id, :at, judged_on, policy_id, policy_hash, max_days > 0, max_days,
                           string_to_array(reasons, ';'), facts::jsonb, matched_rows::jsonb
                      from judged
                    returning verdict_id, employee_id, eligible, max_days, reasons
                )
                insert into eligibility.standing
                    (agency_id, employee_id, verdict_id, digest, eligible, max_days, reasons, nine_box)
                select :agency, k.employee_id, k.verdict_id, decode(j.digest, 'hex'), k.eligible, k.max_days,
                       k.reasons, j.nine_box
                  from kept k join judged j on j.employee_id = k.employee_id
                    on conflict (agency_id, employee_id) do update
                   set verdict_id = excluded.verdict_id, digest = excluded.digest, eligible = excluded.eligible,
                       max_days = excluded.max_days, reasons = excluded.reasons, nine_box = excluded.nine_box
                returning employee_id, verdict_id
                """)
                .params(new JudgedColumns(judged).parameters())
                .param("agency", CurrentAgency.required().value())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, number) -> numbers.put(new EmployeeId(row.getLong(1)), new VerdictId(row.getLong(2))))
                .list();
        return numbers;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(row.getString("digest"), row.getInt("max_days"), reasons(row));
    }

    private static KeptVerdict kept(ResultSet row) throws SQLException {
        return new KeptVerdict(
                new VerdictId(row.getLong("verdict_id")),
                new EmployeeId(row.getLong("employee_id")),
                row.getObject("judged_at", OffsetDateTime.class).toInstant(),
                row.getObject("judged_on", LocalDate.class),
                row.getString("policy_id"),
                row.getString("policy_hash"),
                row.getInt("max_days"),
                reasons(row),
                Json.evidence(row.getString("facts")),
                Json.rows(row.getString("matched_rows")));
    }

    static List<String> reasons(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("reasons").getArray());
    }
}
