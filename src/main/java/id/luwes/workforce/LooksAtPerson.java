package id.luwes.workforce;

import id.luwes.access.Authority;
import id.luwes.access.LooksAt;
import id.luwes.access.Role;
import id.luwes.web.Wording;
import id.luwes.workforce.PersonPart.Line;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who has looked at the record: for the person, and for the auditor of the unit. */
@Component
class LooksAtPerson implements PersonSection {

    private static final int SHOWN = 20;

    private final LooksAt looks;

    LooksAtPerson(LooksAt looks) {
        this.looks = looks;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<PersonPart> about(Authority who, Employee person) {
        if (!Sight.isOwn(who, person) && !who.has(Role.AUDITOR, person.unit().place())) {
            return List.of();
        }
        var found = looks.at(person.id(), SHOWN);
        return List.of(new PersonPart(
                "workforce.looks",
                words -> found.stream().map(it -> line(it, words)).toList()));
    }

    private static Line line(LooksAt.Look look, Wording words) {
        var key = "audit.action." + look.action();
        return new Line(
                "",
                look.by().isEmpty() ? words.text("workforce.looks.unknown") : look.by(),
                (words.knows(key) ? words.text(key) : look.action()) + " · " + words.moment(look.at()),
                Optional.empty());
    }
}
