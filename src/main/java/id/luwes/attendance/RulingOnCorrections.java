package id.luwes.attendance;

import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.DecidedCase;
import id.luwes.workforce.DeputyActs;
import id.luwes.workforce.Employees;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts or refuses what somebody says about a forgotten check-out; each is ruled on once. */
@Component
public class RulingOnCorrections {

    private final JdbcClient jdbc;
    private final Corrections corrections;
    private final Employees employees;
    private final CorrectionNews news;
    private final DeputyActs acts;

    RulingOnCorrections(
            JdbcClient jdbc, Corrections corrections, Employees employees, CorrectionNews news, DeputyActs acts) {
        this.jdbc = jdbc;
        this.corrections = corrections;
        this.employees = employees;
        this.news = news;
        this.acts = acts;
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Ruled(EmployeeId employee) implements Outcome {}

        /** Somebody was faster. */
        record RuledAlready() implements Outcome {}

        /** A refusal needs a word to the person. */
        record WordMissing() implements Outcome {}

        /** There is no such correction, or not for whoever asks. */
        record NotYours() implements Outcome {}
    }

    @Transactional
    public Outcome rule(Authority who, CorrectionId id, boolean accepts, String word) {
        var correction = corrections.find(id);
        var person = correction.flatMap(it -> employees.find(it.employee()));
        if (person.filter(it -> Supervision.rules(who, it)).isEmpty()) {
            return new Outcome.NotYours();
        }
        if (!accepts && word.isBlank()) {
            return new Outcome.WordMissing();
        }
        var at = news.now();
        if (!insert(who, id, accepts, word.strip(), at)) {
            return new Outcome.RuledAlready();
        }
        acts.keep(who, person.get(), DecidedCase.CORRECTION, id.value(), at.toInstant());
        news.ruled(who.person(), correction.get(), accepts, word.strip());
        return new Outcome.Ruled(correction.get().employee());
    }

    private boolean insert(Authority who, CorrectionId id, boolean accepts, String word, OffsetDateTime at) {
        var inserted = jdbc.sql("""
                insert into attendance.correction_ruling (agency_id, correction_id, accepted, word, ruled_at,
                    by_account, by_employee)
                values (:agency, :id, :accepts, nullif(:word, ''), :at, :account, nullif(:employee, 0))
                    on conflict (agency_id, correction_id) do nothing
                """)
                .param("agency", CurrentAgency.required().value())
                .param("id", id.value())
                .param("accepts", accepts)
                .param("word", word)
                .param("at", at)
                .param("account", who.person().account())
                .param("employee", who.person().employee())
                .update();
        return inserted == 1;
    }
}
