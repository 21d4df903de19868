package id.luwes.eligibility.web;

import id.luwes.access.Authority;
import id.luwes.eligibility.Eligibility;
import id.luwes.eligibility.Lift;
import id.luwes.eligibility.Verdict;
import id.luwes.web.Register.Standing;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import id.luwes.workforce.Employee;
import id.luwes.workforce.PersonPart;
import id.luwes.workforce.PersonPart.Line;
import id.luwes.workforce.PersonSection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The verdict that stands, on a person's page. */
@Component
class VerdictOfPerson implements PersonSection {

    private final Eligibility eligibility;

    VerdictOfPerson(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<PersonPart> about(Authority who, Employee person) {
        var standing = eligibility.current(person.id());
        return List.of(new PersonPart(
                "eligibility.person",
                words -> standing.stream().flatMap(it -> lines(it, words)).toList()));
    }

    private static Stream<Line> lines(Verdict verdict, Wording words) {
        var lifts = verdict.days().lifts().stream().map(it -> lift(it, words));
        return Stream.concat(Stream.of(line(verdict, words)), lifts);
    }

    /** That there is an exception, with its days and dates; whoever may read more finds it with the verdict. */
    private static Line lift(Lift lift, Wording words) {
        var dates = words.range(lift.within().first(), lift.within().last());
        return new Line("", words.text("eligibility.exception.lift", lift.days(), dates), "", Optional.empty());
    }

    private static Line line(Verdict verdict, Wording words) {
        return new Line(
                "/eligibility/" + verdict.employee(),
                words.text("eligibility.person.read"),
                words.text("eligibility.verdict.judged", words.moment(verdict.judgedAt()), verdict.id()),
                verdict.eligible()
                        ? new Standing(
                                Tone.OK,
                                words.text(
                                        "eligibility.verdict.yes",
                                        verdict.days().ordinary()))
                        : new Standing(Tone.BAD, words.text("eligibility.verdict.no")));
    }
}
