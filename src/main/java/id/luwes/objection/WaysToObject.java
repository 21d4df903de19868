package id.luwes.objection;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Beside;
import id.luwes.web.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final FormalObjections objections;
    private final ObjectionTimes times;

    WaysToObject(JdbcClient jdbc, ContestedDecisions decisions, FormalObjections objections, ObjectionTimes times) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.objections = objections;
        this.times = times;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Link> of(Viewer viewer, String kind, long id) {
        var me = SignedIn.here().flatMap(SignedIn::employeeId);
        if (me.isEmpty()) {
            return List.of();
        }
        return kind.equals(EVALUATION)
                ? ofEvaluation(me.get(), id)
                : ContestedKind.of(kind).stream()
                        .flatMap(it -> of(me.get(), it, id))
                        .toList();
    }

    private List<Link> ofEvaluation(EmployeeId me, long evaluation) {
        return changedBy(me, evaluation).stream()
                .flatMap(it -> of(me, ContestedKind.RIGHT, it))
                .toList();
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

    private Stream<Link> of(EmployeeId me, ContestedKind kind, long id) {
        var all = decisions.about(me, kind, id);
        if (all.isEmpty()) {
            return Stream.empty();
        }
        var raised = objections.of(me, kind, id);
        return all.stream().map(it -> link(it, raised));
    }

    private Link link(Contested contested, Map<Integer, Long> raised) {
        var subject = contested.subject();
        var there = raised.get(subject.part());
        if (there != null) {
            return new Link("/objections/" + there, "objection.way.read", "scale", List.of(there));
        }
        var last = times.lastDay(contested.at());
        var href =
                "/objections/new?kind=%s&id=%d&part=%d".formatted(subject.kind().word(), subject.id(), subject.part());
        return new Link(
                href,
                times.today().isAfter(last) ? "objection.way.late" : "objection.way.until",
                "scale",
                List.of(last));
    }
}
