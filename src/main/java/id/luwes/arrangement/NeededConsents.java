package id.luwes.arrangement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who has to agree to one application, besides whoever decides. A consent that nobody could give any more keeps nothing back.
 *
 * @param all empty where the decision of whoever decides is all that is needed
 */
public record NeededConsents(List<Consent> all) {

    /** Where nobody else has to agree. */
    public static final NeededConsents NONE = new NeededConsents(List.of());

    public NeededConsents {
        all = List.copyOf(all);
    }

    /** What is outstanding besides the decision of whoever decides. */
    public Set<Part> others() {
        var left = EnumSet.noneOf(Part.class);
        outstanding().forEach(it -> left.add(it.part()));
        return left;
    }

    private List<Consent> outstanding() {
        return all.stream()
                .filter(it -> it.part() != Part.LINE && it.isOutstanding())
                .toList();
    }

    /** Whether whoever decides has to say something: not yet, or once more since nobody else can any more. */
    public boolean waitsForTheLine() {
        return !isGiven(Part.LINE) || others().isEmpty();
    }

    /** Whether all of a part was given. */
    public boolean isGiven(Part part) {
        var of = of(part);
        return !of.isEmpty() && of.stream().allMatch(Consent::isGiven);
    }

    public Optional<Consent> consent(Part part) {
        return of(part).stream().findFirst();
    }

    public List<Consent> of(Part part) {
        return all.stream().filter(it -> it.part() == part).toList();
    }

    /**
     * What of this is asked for now. The level above is asked once whoever decides has granted, the leads of teams at once:
     * neither waits for the other.
     */
    Set<Part> owed(HeldParts held) {
        var owed = EnumSet.noneOf(Part.class);
        if (held.parts().contains(Part.LINE) && waitsForTheLine()) {
            owed.add(Part.LINE);
        }
        outstanding().stream()
                .filter(held::holds)
                .filter(it -> it.part() == Part.TEAM_LEAD || owed.contains(Part.LINE) || isGiven(Part.LINE))
                .forEach(it -> owed.add(it.part()));
        return owed;
    }

    /** Whether what was granted needs nobody else any more. */
    boolean isComplete() {
        return others().isEmpty();
    }

    /** Whether nothing is outstanding once this is given by whoever holds it. */
    boolean isCompleteWith(HeldParts held) {
        return (owed(held).contains(Part.LINE) || isGiven(Part.LINE))
                && outstanding().stream().allMatch(held::holds);
    }
}
