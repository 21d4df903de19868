package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.arrangement.CallingIn;
import id.luwes.arrangement.CallingIn.Ahead;
import id.luwes.web.Wording;
import id.luwes.workforce.Employee;
import id.luwes.workforce.PersonPart;
import id.luwes.workforce.PersonPart.Line;
import id.luwes.workforce.PersonSection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way to call somebody in, on the person's page, for whoever decides: there may be no agreement to begin from. */
@Component
class CallsOfPerson implements PersonSection {

    private final CallingIn calling;

    CallsOfPerson(CallingIn calling) {
        this.calling = calling;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<PersonPart> about(Authority who, Employee person) {
        return calling
                .ahead(who, person.id())
                .map(it -> new PersonPart("arrangement.person.calls", words -> List.of(line(person, it, words))))
                .stream()
                .toList();
    }

    private static Line line(Employee person, Ahead ahead, Wording words) {
        return new Line(
                "/people/" + person.id() + "/calling",
                words.text("arrangement.calling.open"),
                words.text("arrangement.person.calls.earliest", ahead.earliest()),
                Optional.empty());
    }
}
