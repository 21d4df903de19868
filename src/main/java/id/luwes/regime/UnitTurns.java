package id.luwes.regime;

import static java.util.function.Predicate.not;

import id.luwes.agency.Units.Unit;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a unit is divided under a regime with a share, or how it would be.
 *
 * @param reached its people whom the regime reaches, by name
 * @param kept as it was confirmed last; empty where nobody has done so
 * @param coming the governed days from tomorrow on
 */
public record UnitTurns(
        KeptRegime regime, Unit unit, List<Seated> reached, Optional<Kept> kept, List<NumberedDay> coming) {

    public UnitTurns {
        reached = List.copyOf(reached);
        coming = List.copyOf(coming);
    }

    /**
     * A division that was confirmed.
     *
     * @param atOffice who was left out of all groups
     */
    public record Kept(Division division, LocalDate from, Set<EmployeeId> atOffice) {

        public Kept {
            atOffice = Set.copyOf(atOffice);
        }

        boolean knows(EmployeeId person) {
            return division.groups().containsKey(person) || atOffice.contains(person);
        }
    }

    public int share() {
        return regime.regime().share().orElse(0);
    }

    public List<EmployeeId> people() {
        return reached.stream().map(Seated::id).toList();
    }

    /** How many may be away at once. */
    public int most() {
        return Turns.most(reached.size(), share());
    }

    /** Who has come since the division was confirmed, and is in no group. */
    public List<EmployeeId> newcomers() {
        return kept.map(it -> people().stream().filter(not(it::knows)).toList()).orElse(List.of());
    }

    /** What was confirmed, with a group for whoever has come since; what is proposed where nothing was. */
    public Optional<Division> suggested() {
        return kept.map(it -> it.division().joinedBy(newcomers())).or(this::proposed);
    }

    /** The division as it would be made anew; empty where the share is less than one of the people. */
    public Optional<Division> proposed() {
        return Turns.of(reached.size(), share()).map(it -> Division.proposed(it, people()));
    }
}
