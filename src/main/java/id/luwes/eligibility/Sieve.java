package id.luwes.eligibility;

import id.luwes.eligibility.DryRun.Counts;
import id.luwes.eligibility.DryRun.Touched;
import id.luwes.eligibility.DryRunPeople.Wanted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

/** Keeps, of the people of a dry run, those for whom somebody looks. */
final class Sieve {

    private final Wanted wanted;
    private final String name;
    private final EnumMap<Shift, Integer> counts = new EnumMap<>(Shift.class);
    private final List<Touched> found = new ArrayList<>();

    Sieve(Wanted wanted) {
        this.wanted = wanted;
        this.name = wanted.name().toLowerCase(Locale.ROOT);
    }

    void add(Trial.Person person, Trial.Given after) {
        if (!person.groups().entrySet().containsAll(wanted.groups().entrySet())
                || !person.name().toLowerCase(Locale.ROOT).contains(name)) {
            return;
        }
        var shift = Shift.of(person.before().days(), after.days());
        counts.merge(shift, 1, Integer::sum);
        if (wanted.shows(shift)) {
            found.add(DryRunTally.touched(person, after));
        }
    }

    DryRunPeople result(DryRun run) {
        found.sort(Comparator.comparing(Touched::unit)
                .thenComparing(Touched::name)
                .thenComparingLong(it -> it.employee().value()));
        return new DryRunPeople(run, wanted, new Counts(counts), found);
    }
}
