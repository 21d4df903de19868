package id.luwes.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The few faults in the records that every real organisation has, so that BKD has a list to mend. */
final class Superiors {

    /** Valid as a number, and nobody's. */
    private static final String NOBODY = "190001011920011999";

    private static final int UNKNOWN = 3;

    private Superiors() {}

    /** Two heads who are each other's superior, and a few whose superior nobody knows. */
    static List<Person> overridden(List<Person> people, long seed) {
        var all = new ArrayList<>(people);
        var chance = Chance.of(seed, "superiors", 0);
        var one = pick(all, chance, Superiors::headsBelow);
        var other = pick(all, chance, it -> headsBelow(it) && it.number() != one.number());
        all.set(one.number(), one.reportingTo(other.nip().value()));
        all.set(other.number(), other.reportingTo(one.nip().value()));
        for (int i = 0; i < UNKNOWN; i++) {
            var lost = pick(all, chance, it -> !it.duty().heads() && it.superior() == null);
            all.set(lost.number(), lost.reportingTo(NOBODY));
        }
        return List.copyOf(all);
    }

    private static boolean headsBelow(Person person) {
        return person.duty().heads()
                && person.duty().post().depth() > 1
                && !Cast.needsHead(person.duty().post().plan().code());
    }

    private static Person pick(List<Person> people, Chance chance, Predicate<Person> wanted) {
        var candidates = people.stream()
                .filter(wanted.and(it -> !Cast.plays(it.duty().post().plan().code())))
                .toList();
        return chance.oneOf(candidates);
    }
}
