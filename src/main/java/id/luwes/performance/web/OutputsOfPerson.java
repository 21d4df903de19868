package id.luwes.performance.web;

import id.luwes.access.Authority;
import id.luwes.agency.Agencies;
import id.luwes.performance.Outputs;
import id.luwes.web.Register.Standing;
import id.luwes.web.Wording;
import id.luwes.workforce.Employee;
import id.luwes.workforce.PersonPart;
import id.luwes.workforce.PersonPart.Line;
import id.luwes.workforce.PersonSection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was promised and became of it, on a person's page; what is due last comes first. */
@Component
class OutputsOfPerson implements PersonSection {

    private final Outputs outputs;
    private final Agencies agencies;

    OutputsOfPerson(Outputs outputs, Agencies agencies) {
        this.outputs = outputs;
        this.agencies = agencies;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<PersonPart> about(Authority who, Employee person) {
        var today = agencies.today();
        var rows = outputs.of(person.id()).stream()
                .map(it -> OutputRow.of(it, today, ""))
                .sorted(Comparator.comparing(OutputRow::due)
                        .thenComparingLong(OutputRow::id)
                        .reversed())
                .limit(PersonPart.SHOWN)
                .toList();
        return List.of(new PersonPart(
                "performance.person",
                words -> rows.stream().map(it -> line(it, words)).toList()));
    }

    private static Line line(OutputRow row, Wording words) {
        return new Line(
                "/outputs/" + row.id(),
                row.what(),
                row.progress(words) + " · " + words.shortDate(row.due()),
                new Standing(row.standing().tone(), words.text(row.standing().key())));
    }
}
