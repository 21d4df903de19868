package id.luwes.workforce.web;

import id.luwes.core.EmployeeId;
import id.luwes.web.Choice;
import id.luwes.web.Fact;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import id.luwes.workforce.Employee;
import id.luwes.workforce.PeopleSearch;
import id.luwes.workforce.Superior;
import id.luwes.workforce.SuperiorDoubt;
import id.luwes.workforce.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The own superior as the records know it, and the way to say that it is wrong.
 *
 * @param wanted who was looked for, and who was found
 * @param history what was said before, the latest first
 */
public record OwnSuperiorPage(
        Employee person,
        Wanted wanted,
        List<PeopleSearch.Hit> found,
        List<SuperiorDoubt> history,
        SuperiorDoubtForm form,
        Faults faults) {

    public OwnSuperiorPage {
        found = List.copyOf(found);
        history = List.copyOf(history);
    }

    public Optional<SuperiorDoubt> open() {
        return history.stream().filter(SuperiorDoubt::isOpen).findFirst();
    }

    /** Those that have ended. */
    public List<SuperiorDoubt> ended() {
        return history.stream().filter(it -> !it.isOpen()).toList();
    }

    private Optional<EmployeeId> superior() {
        return person.superior().employee();
    }

    public boolean maySay() {
        return superior().isPresent() && open().isEmpty();
    }

    public List<Fact> recorded(Wording words) {
        var label = words.text("workforce.doubt.recorded");
        return switch (person.superior()) {
            case Superior.Person it -> List.of(new Fact(label, it.name() + ", " + it.position()));
            case Superior.Bkd nobody -> List.of(new Fact(label, words.text("workforce.problem." + nobody.problem())));
        };
    }

    /** Whom one may name: those who were found, without oneself and the recorded superior; and nobody. */
    public List<Choice> suggestions(Wording words) {
        return Stream.concat(
                        found.stream()
                                .filter(it -> it.away().isEmpty()
                                        && !it.id().equals(person.id())
                                        && !superior().filter(it.id()::equals).isPresent())
                                .map(it -> new Choice(
                                        it.id().toString(), it.name(), it.position() + " · " + it.unitName())),
                        Stream.of(new Choice("", words.text("workforce.doubt.unknown"), "")))
                .toList();
    }
}
