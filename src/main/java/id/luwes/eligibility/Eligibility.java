package id.luwes.eligibility;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody may work elsewhere, and for how many days: the one question that other modules ask here. */
@Component
public class Eligibility {

    private static final String COLUMNS = """
        select v.verdict_id, v.employee_id, v.eligible, v.reasons, v.policy_id, v.policy_hash,
               coalesce(v.matched_rows->'days'->>0, '') as days_row, v.judged_on, v.judged_at, v.max_days as policy_days,
               least(v.max_days, (select weekly_cap from agency.agency where agency_id = :agency)) as max_days
          from eligibility.verdict v
        """;

    private final JdbcClient jdbc;
    private final JudgingPeople judging;
    private final Lifts lifts;

    Eligibility(JdbcClient jdbc, JudgingPeople judging, Lifts lifts) {
        this.jdbc = jdbc;
        this.judging = judging;
        this.lifts = lifts;
    }

    /**
     * The verdict that holds for a person, with the exceptions to the cap. Verdicts follow every change of a fact, and the day: empty
     * only for somebody who is not active or was never judged.
     */
    @Transactional(readOnly = true)
    public Optional<Verdict> current(EmployeeId employee) {
        return Optional.ofNullable(current(List.of(employee)).get(employee));
    }

    /** The same for several people, in as many statements. */
    @Transactional(readOnly = true)
    public Map<EmployeeId, Verdict> current(Collection<EmployeeId> employees) {
        var standing = jdbc.sql(COLUMNS + " join eligibility.standing s on s.agency_id = v.agency_id and s.verdict_id ="
                        + " v.verdict_id where s.agency_id = :agency and s.employee_id = any(:employees)")
                .param("agency", CurrentAgency.required().value())
                .param("employees", employees.stream().map(EmployeeId::value).toArray(Long[]::new))
                .query((row, number) -> verdict(row))
                .list();
        return lifts.lifted(standing).stream().collect(Collectors.toMap(Verdict::employee, it -> it));
    }

    /** Judges a person by what is known at this moment, keeps the verdict if it is new, and gives it. */
    @Transactional
    public Optional<Verdict> judge(EmployeeId employee) {
        return judging.judge(employee).flatMap(it -> current(it.employee()));
    }

    /** A verdict that was given, such as one that an application cites. */
    @Transactional(readOnly = true)
    public Optional<Verdict> find(VerdictId id) {
        var found = jdbc.sql(COLUMNS + " where v.agency_id = :agency and v.verdict_id = :id")
                .param("agency", CurrentAgency.required().value())
                .param("id", id.value())
                .query((row, number) -> verdict(row))
                .list();
        return lifts.lifted(found).stream().findFirst();
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(
                new VerdictId(row.getLong("verdict_id")),
                new EmployeeId(row.getLong("employee_id")),
                row.getBoolean("eligible"),
                new WeeklyDays(row.getInt("max_days"), List.of()),
                row.getInt("max_days"),
                row.getInt("policy_days"),
                Verdicts.reasons(row),
                row.getString("policy_id"),
                row.getString("policy_hash"),
                row.getString("days_row"),
                row.getObject("judged_on", LocalDate.class),
                row.getObject("judged_at", OffsetDateTime.class).toInstant());
    }
}
