package id.luwes.workforce;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.web.Register.Standing;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import id.luwes.workforce.PersonPart.Line;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The recorded superior on the page of a person: the way to say that it is wrong for the person, that it was said for everybody
 * else who reads the record. What was written stays between the person and BKD.
 */
@Component
class DoubtsOfPerson implements PersonSection {

    private final SuperiorDoubts doubts;

    DoubtsOfPerson(SuperiorDoubts doubts) {
        this.doubts = doubts;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<PersonPart> about(Authority who, Employee person) {
        var said = doubts.of(person.id());
        var mine = Sight.isOwn(who, person);
        if (!mine && said.stream().noneMatch(SuperiorDoubt::isOpen)) {
            return List.of();
        }
        var href = mine
                ? "/people/me/superior"
                : Sight.isBkd(who, person) || who.has(Role.AUDITOR) ? "/people/doubts" : "";
        return List.of(new PersonPart("workforce.doubt.part", words -> List.of(line(person, said, href, mine, words))));
    }

    private static Line line(Employee person, List<SuperiorDoubt> said, String href, boolean mine, Wording words) {
        var name = switch (person.superior()) {
            case Superior.Person superior -> superior.name() + ", " + superior.position();
            case Superior.Bkd nobody -> words.text("workforce.problem");
        };
        var open = said.stream().filter(SuperiorDoubt::isOpen).findFirst();
        var under = open.map(it -> words.text("workforce.doubt.since", it.raisedAt()))
                .orElse(mine ? words.text("workforce.doubt.part.hint") : "");
        return new Line(
                href,
                name,
                under,
                open.map(it -> new Standing(Tone.WAIT, words.text("workforce.doubt.open")))
                        .or(Optional::empty));
    }
}
