package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.DayChanges;
import id.luwes.arrangement.Mandates;
import id.luwes.web.Register.Standing;
import id.luwes.web.Wording;
import id.luwes.workforce.Employee;
import id.luwes.workforce.PersonPart;
import id.luwes.workforce.PersonPart.Line;
import id.luwes.workforce.PersonSection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The latest changes of single days on a person's page, each leading to why it is as it is. */
@Component
class DayChangesOfPerson implements PersonSection {

    private final DayChanges changes;
    private final Mandates mandates;
    private final Agencies agencies;

    DayChangesOfPerson(DayChanges changes, Mandates mandates, Agencies agencies) {
        this.changes = changes;
        this.mandates = mandates;
        this.agencies = agencies;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public List<PersonPart> about(Authority who, Employee person) {
        if (!mandates.mayRead(who, person.id())) {
            return List.of();
        }
        var today = agencies.today();
        var rows = changes.of(person.id()).stream()
                .limit(PersonPart.SHOWN)
                .map(it -> new DayRow(it, today, Map.of()))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new PersonPart(
                        "arrangement.person.days",
                        words -> rows.stream().map(it -> line(it, words)).toList()));
    }

    private static Line line(DayRow row, Wording words) {
        return new Line(
                "/days/" + row.id() + "/why",
                row.lines(words).stream().map(DayRow.Line::day).collect(Collectors.joining(", ")),
                row.lines(words).stream().map(it -> words.text(it.mode().key())).collect(Collectors.joining(", ")),
                new Standing(row.tone(), words.text(row.stateKey())));
    }
}
