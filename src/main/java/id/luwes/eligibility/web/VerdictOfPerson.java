package id.luwes.eligibility.web;

import id.luwes.access.Authority;
import id.luwes.eligibility.Eligibility;
import id.luwes.eligibility.Verdict;
import id.luwes.web.Register.Standing;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import id.luwes.workforce.Employee;
import id.luwes.workforce.PersonPart;
import id.luwes.workforce.PersonPart.Line;
import id.luwes.workforce.PersonSection;
import java.util.List;
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
                words -> standing.map(it -> line(it, words)).stream().toList()));
    }

    private static Line line(Verdict verdict, Wording words) {
        return new Line(
                "/eligibility/" + verdict.employee(),
                words.text("eligibility.person.read"),
                words.text("eligibility.verdict.judged", words.moment(verdict.judgedAt()), verdict.id()),
                verdict.eligible()
                        ? new Standing(Tone.OK, words.text("eligibility.verdict.yes", verdict.maxDays()))
                        : new Standing(Tone.BAD, words.text("eligibility.verdict.no")));
    }
}
