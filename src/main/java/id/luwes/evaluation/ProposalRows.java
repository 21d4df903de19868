package id.luwes.evaluation;

import id.luwes.core.EmployeeId;
import id.luwes.store.Columns;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appends proposals, two statements however many. */
@Component
class ProposalRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void append(YearMonth month, List<Proposed> proposed) {
        number(month, proposed);
        jdbc.sql("""
                insert into evaluation.proposal (agency_id, evaluation_id, number, kind, nothing, result, policy_id,
                    policy_hash, matched_row, attainment, compliance, days_due, days_met, outputs_due, outputs_waiting,
                    inputs, proposed_at)
                select e.agency_id, e.evaluation_id, e.number, n.kind, n.nothing, n.result, n.policy, n.hash, n.matched,
                       n.attainment, n.compliance, n.days_due, n.days_met, n.outputs_due, n.waiting,
                       cast(n.inputs as jsonb), :at
                  from unnest(cast(:people as bigint[]), cast(:kinds as text[]), cast(:nothing as text[]),
                              cast(:results as text[]), cast(:policies as text[]), cast(:hashes as text[]),
                              cast(:matched as text[]), cast(:attainments as numeric[]),
                              cast(:compliances as numeric[]), cast(:due as int[]), cast(:met as int[]),
                              cast(:outputs as int[]), cast(:waiting as int[]), cast(:inputs as text[]))
                       n (employee_id, kind, nothing, result, policy, hash, matched, attainment, compliance, days_due,
                          days_met, outputs_due, waiting, inputs)
                  join evaluation.evaluation e on e.agency_id = platform.current_agency()
                   and e.employee_id = n.employee_id and e.month = :month and e.state <> 'RULED'
                """)
                .param("month", month.atDay(1))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("people", people(proposed))
                .param("kinds", Columns.texts(proposed, Proposed::kind))
                .param(
                        "nothing",
                        Columns.texts(
                                proposed,
                                it -> it.finding() instanceof Finding.Nothing nothing
                                        ? nothing.reason().name()
                                        : null))
                .param(
                        "results",
                        Columns.texts(
                                proposed,
                                it -> it.finding() instanceof Finding.Proposed one
                                        ? one.step().result()
                                        : null))
                .param(
                        "policies",
                        Columns.texts(
                                proposed,
                                it -> it.finding() instanceof Finding.Proposed one
                                        ? one.policy().id()
                                        : null))
                .param(
                        "hashes",
                        Columns.texts(
                                proposed,
                                it -> it.finding() instanceof Finding.Proposed one
                                        ? one.policy().contentHash()
                                        : null))
                .param(
                        "matched",
                        Columns.texts(
                                proposed,
                                it -> it.finding() instanceof Finding.Proposed one
                                        ? one.step().row()
                                        : null))
                .param(
                        "attainments",
                        Columns.texts(
                                proposed,
                                it -> it.inputs()
                                        .attainment()
                                        .map(all -> all.percent().toPlainString())
                                        .orElse(null)))
                .param(
                        "compliances",
                        Columns.texts(
                                proposed,
                                it -> it.inputs()
                                        .compliance()
                                        .map(all -> all.percent().toPlainString())
                                        .orElse(null)))
                .param("due", numbers(proposed, it -> it.inputs().daysDue()))
                .param("met", numbers(proposed, it -> it.inputs().daysMet()))
                .param("outputs", numbers(proposed, it -> it.inputs().due().size()))
                .param("waiting", numbers(proposed, it -> it.inputs().waiting().size()))
                .param("inputs", Columns.texts(proposed, Proposed::json))
                .update();
    }

    /** Whose decision the proposals await, each once. */
    List<EmployeeId> superiors(List<Proposed> proposed) {
        return lines("select distinct superior_id", "is not null", proposed);
    }

    /** Those of them for whom the records tell no superior. */
    List<EmployeeId> unsupervised(List<Proposed> proposed) {
        return lines("select employee_id", "is null", proposed);
    }

    private List<EmployeeId> lines(String select, String superior, List<Proposed> proposed) {
        return jdbc.sql(select + " from workforce.reporting_line where agency_id = platform.current_agency()"
                        + " and superior_id " + superior
                        + " and employee_id = any (cast(:people as bigint[])) order by 1")
                .param(
                        "people",
                        people(proposed.stream()
                                .filter(it -> it.finding() instanceof Finding.Proposed)
                                .toList()))
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    /** Opens the evaluation of whoever has none, and gives each its next number unless it was ruled on meanwhile. */
    private void number(YearMonth month, List<Proposed> proposed) {
        jdbc.sql("""
                insert into evaluation.evaluation as e (agency_id, employee_id, month, state, number)
                select platform.current_agency(), n.employee_id, :month, n.state, 1
                  from unnest(cast(:people as bigint[]), cast(:states as text[])) n (employee_id, state)
                on conflict (agency_id, employee_id, month)
                    do update set state = excluded.state, number = e.number + 1
                    where e.state <> 'RULED'
                """)
                .param("month", month.atDay(1))
                .param("people", people(proposed))
                .param("states", Columns.texts(proposed, Proposed::state))
                .update();
    }

    private static Long[] people(List<Proposed> proposed) {
        return proposed.stream().map(it -> it.employee().value()).toArray(Long[]::new);
    }

    private static Integer[] numbers(List<Proposed> proposed, Function<Proposed, Integer> number) {
        return proposed.stream().map(number).toArray(Integer[]::new);
    }
}
