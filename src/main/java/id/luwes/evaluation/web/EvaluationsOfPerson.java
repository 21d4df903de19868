package id.luwes.evaluation.web;

import id.luwes.access.Authority;
import id.luwes.evaluation.Evaluations;
import id.luwes.web.Register.Standing;
import id.luwes.web.Wording;
import id.luwes.workforce.Employee;
import id.luwes.workforce.PersonPart;
import id.luwes.workforce.PersonPart.Line;
import id.luwes.workforce.PersonSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The monthly evaluations on a person's page, the newest first. */
@Component
class EvaluationsOfPerson implements PersonSection {

    private final Evaluations evaluations;

    EvaluationsOfPerson(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<PersonPart> about(Authority who, Employee person) {
        var rows = evaluations.of(person.id()).stream()
                .limit(PersonPart.SHOWN)
                .map(EvaluationRow::new)
                .toList();
        return List.of(new PersonPart(
                "evaluation.person",
                words -> rows.stream().map(it -> line(it, words)).toList()));
    }

    private static Line line(EvaluationRow row, Wording words) {
        return new Line(
                row.href(),
                words.month(row.line().month()),
                row.figures(words),
                new Standing(row.tone(), row.status(words)));
    }
}
