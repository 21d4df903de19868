package id.luwes.evaluation.web;

import id.luwes.access.Authority;
import id.luwes.agency.WorkingCalendars;
import id.luwes.evaluation.Evaluation;
import id.luwes.evaluation.EvaluationId;
import id.luwes.evaluation.ReadingEvaluations;
import id.luwes.evaluation.ReadingEvaluations.Reading;
import id.luwes.policy.PolicySource;
import id.luwes.web.Faults;
import id.luwes.workforce.DecidedCase;
import id.luwes.workforce.DeputyActs;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts an evaluation together for whoever may read it. */
@Component
class EvaluationPages {

    private final ReadingEvaluations readings;
    private final PolicySource source;
    private final WorkingCalendars calendars;
    private final DeputyActs acts;

    EvaluationPages(ReadingEvaluations readings, PolicySource source, WorkingCalendars calendars, DeputyActs acts) {
        this.acts = acts;
        this.readings = readings;
        this.source = source;
        this.calendars = calendars;
    }

    EvaluationPage of(Authority who, long id, RulingForm form, String said, Faults faults) {
        var reading = readings.of(who, new EvaluationId(id));
        var step = reading.evaluation()
                .proposal()
                .basis()
                .flatMap(basis -> source.policies()
                        .byId(basis.policy())
                        // Another text under the same name would explain what was not asked.
                        .filter(it -> it.contentHash().equals(basis.hash()))
                        .flatMap(policy -> policy.evaluation().stream()
                                .filter(it -> it.row().equals(basis.row()))
                                .findFirst()));
        return new EvaluationPage(reading, step, deputy(reading), provisional(reading), form, said, faults);
    }

    /** As whose deputy it was decided; empty in the own right. */
    private String deputy(Reading reading) {
        var evaluation = reading.evaluation();
        return evaluation
                .ruling()
                .flatMap(ruling -> acts
                        .of(DecidedCase.EVALUATION, evaluation.id().value())
                        .stream()
                        .filter(it -> it.by().equals(ruling.by()))
                        .reduce((earlier, later) -> later))
                .map(DeputyActs.Act::title)
                .orElse("");
    }

    /** The years without a published list of holidays in which days were counted or the right changes. */
    private List<Integer> provisional(Reading reading) {
        var calendar = calendars.current();
        var evaluation = reading.evaluation();
        return Stream.concat(
                        Stream.of(evaluation.month().getYear()),
                        evaluation.ruling().flatMap(Evaluation.Ruling::from).stream()
                                .map(LocalDate::getYear))
                .distinct()
                .filter(calendar::isProvisional)
                .toList();
    }
}
