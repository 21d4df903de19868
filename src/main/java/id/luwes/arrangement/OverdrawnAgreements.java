package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.eligibility.VerdictId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Running and coming agreements with more days than the right of their person. */
@Component
class OverdrawnAgreements {

    /** Whether an exception to the cap covers what an agreement (g) has at most (most) from a date to its end. */
    static final String EXCEPTED = """
            exists (select from eligibility.cap_exception x where x.agency_id = g.agency_id
                       and x.employee_id = g.employee_id and x.days_per_week >= most.days
                       and x.first_day <= greatest(g.first_day, cast(:date as date))
                       and coalesce(x.ended_before, x.last_day + 1) > g.last_day)
        """;

    private final JdbcClient jdbc;

    OverdrawnAgreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those of people whom a policy judges, granted before it did, that still hold on a date and of which the policy has changed
     * nothing yet. What an exception to the cap covers to its end is no matter of the policy while the person is eligible.
     */
    @Transactional(readOnly = true)
    public List<Overdrawn> under(String policy, LocalDate date) {
        return jdbc.sql("""
            select g.agreement_id, g.application_id, g.employee_id, most.days, s.max_days, f.verdict_id
              from arrangement.agreement g
              join eligibility.standing s on s.agency_id = g.agency_id and s.employee_id = g.employee_id
              join eligibility.verdict v on v.agency_id = s.agency_id and v.verdict_id = s.verdict_id
               and v.policy_id = :policy
             cross join lateral (
                select w.verdict_id, w.judged_at from eligibility.verdict w
                 where w.agency_id = g.agency_id and w.employee_id = g.employee_id and w.policy_id = :policy
                 order by w.verdict_id limit 1) f
             cross join lateral (
                select max(t.days_per_week) as days from arrangement.term_in_force t
                 where t.agency_id = g.agency_id and t.agreement_id = g.agreement_id
                   and t.until_day > greatest(t.from_day, cast(:date as date))) most
             where g.agency_id = :agency and g.last_day >= :date and g.granted_at < f.judged_at
               and most.days > s.max_days
               and not (s.eligible and\s""" + EXCEPTED + """
               )
               and not exists (select from arrangement.agreement_term c where c.agency_id = g.agency_id
                       and c.agreement_id = g.agreement_id and c.policy_id = :policy)
             order by g.agreement_id
            """)
                .param("agency", agency())
                .param("policy", policy)
                .param("date", date)
                .query((row, number) -> new Overdrawn(
                        new AgreementId(row.getLong("agreement_id")),
                        new ApplicationId(row.getLong("application_id")),
                        new EmployeeId(row.getLong("employee_id")),
                        row.getInt("days"),
                        row.getInt("max_days"),
                        new VerdictId(row.getLong("verdict_id"))))
                .list();
    }

    /** Whether a policy has changed an agreement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean changedBy(String policy, AgreementId id) {
        return jdbc.sql("select exists (select from arrangement.agreement_term where agency_id = :agency"
                        + " and agreement_id = :id and policy_id = :policy)")
                .param("agency", agency())
                .param("id", id.value())
                .param("policy", policy)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** The right of an agreement over all its days, in order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Stretch> held(AgreementId id) {
        return jdbc.sql(
                        "select from_day, until_day, days_per_week from arrangement.term_in_force"
                                + " where agency_id = :agency and agreement_id = :id and until_day > from_day order by from_day")
                .param("agency", agency())
                .param("id", id.value())
                .query((row, number) -> new Stretch(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getInt("days_per_week")))
                .list();
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
