package id.luwes.arrangement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who has to agree to one application, besides whoever decides. A part that nobody could give any more keeps nothing back.
 *
 * @param all empty where the decision of whoever decides is all that is needed
 * @param possible the parts that somebody could give today
 */
public record NeededConsents(List<Consent> all, Set<Part> possible) {

    /** Where nobody else has to agree. */
    public static final NeededConsents NONE = new NeededConsents(List.of(), Set.of());

    public NeededConsents {
        all = List.copyOf(all);
        possible = Set.copyOf(possible);
    }

    /** What is outstanding besides the decision of whoever decides. */
    public Set<Part> others() {
        var left = EnumSet.noneOf(Part.class);
        all.stream()
                .filter(it -> it.part() != Part.LINE && !it.isGiven() && possible.contains(it.part()))
                .forEach(it -> left.add(it.part()));
        return left;
    }

    /** Whether whoever decides has to say something: not yet, or once more since nobody else can any more. */
    public boolean waitsForTheLine() {
        return !isGiven(Part.LINE) || others().isEmpty();
    }

    public boolean isGiven(Part part) {
        return consent(part).filter(Consent::isGiven).isPresent();
    }

    public Optional<Consent> consent(Part part) {
        return all.stream().filter(it -> it.part() == part).findFirst();
    }

    /** What of these parts is asked for now; the level above is asked once whoever decides has granted. */
    Set<Part> owed(Set<Part> held) {
        var owed = EnumSet.noneOf(Part.class);
        if (held.contains(Part.LINE) && waitsForTheLine()) {
            owed.add(Part.LINE);
        }
        if (held.contains(Part.SECOND_LEVEL)
                && others().contains(Part.SECOND_LEVEL)
                && (owed.contains(Part.LINE) || isGiven(Part.LINE))) {
            owed.add(Part.SECOND_LEVEL);
        }
        return owed;
    }

    /** Whether what was granted needs nobody else any more. */
    boolean isComplete() {
        return others().isEmpty();
    }

    /** Whether nothing is outstanding once these are given. */
    boolean isCompleteWith(Set<Part> parts) {
        return (parts.contains(Part.LINE) || isGiven(Part.LINE)) && parts.containsAll(others());
    }
}
