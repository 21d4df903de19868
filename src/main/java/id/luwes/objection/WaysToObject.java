package id.luwes.objection;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Beside;
import id.luwes.web.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Beside a decision about the reader: until when they may object, or the objection that there is. */
@Component
public class WaysToObject implements Beside {

    /** The kind of a monthly evaluation, which may have changed a right. */
    private static final String EVALUATION = "evaluation";

    private final JdbcClient jdbc;
    private final ContestedDecisions decisions;
    private final ObjectionTimes times;

    WaysToObject(JdbcClient jdbc, ContestedDecisions decisions, ObjectionTimes times) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.times = times;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Link> of(Viewer viewer, String kind, long id) {
        var me = SignedIn.here().flatMap(SignedIn::employeeId);
        if (me.isEmpty()) {
            return List.of();
        }
        var known = kind.equals(EVALUATION)
                ? changedBy(me.get(), id)
                        .map(it -> decisions.about(me.get(), ContestedKind.RIGHT, it))
                        .orElse(List.of())
                : ContestedKind.of(kind)
                        .map(it -> decisions.about(me.get(), it, id))
                        .orElse(List.of());
        return known.isEmpty() ? List.of() : links(known, times.term(viewer.zone()));
    }

    /** The application of the agreement that an evaluation of this person changed. */
    private Optional<Long> changedBy(EmployeeId me, long evaluation) {
        return jdbc.sql("""
            select g.application_id from evaluation.ruling r
              join arrangement.agreement g on g.agency_id = r.agency_id and g.agreement_id = r.agreement_id
             where r.agency_id = :agency and r.evaluation_id = :evaluation and g.employee_id = :me
            """)
                .param("agency", CurrentAgency.required().value())
                .param("evaluation", evaluation)
                .param("me", me.value())
                .query((row, number) -> row.getLong(1))
                .optional();
    }

    private static List<Link> links(List<ContestedDecisions.Known> known, ObjectionTerm term) {
        return known.stream()
                .map(it -> it.raised()
                        .map(raised ->
                                new Link("/objections/" + raised, "objection.way.read", "scale", List.of(raised)))
                        .orElseGet(() -> raising(it.contested(), term)))
                .toList();
    }

    private static Link raising(Contested contested, ObjectionTerm term) {
        var subject = contested.subject();
        var last = term.lastDay(contested.at());
        return new Link(
                "/objections/new?kind=%s&id=%d&part=%d".formatted(subject.kind().word(), subject.id(), subject.part()),
                term.isOver(last) ? "objection.way.late" : "objection.way.until",
                "scale",
                List.of(last));
    }
}
