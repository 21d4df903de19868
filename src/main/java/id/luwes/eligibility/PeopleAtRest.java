package id.luwes.eligibility;

import id.luwes.core.AgencyId;
import id.luwes.policy.Facts;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.FactValues;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Everybody as they are known on a date, without a name, kept for some minutes: while numbers of a policy move, the people stay
 * as they are, and reading them would be nearly all of the work. A few of these are kept in memory, and never longer.
 */
@Component
class PeopleAtRest {

    static final Duration KEPT = Duration.ofMinutes(10);

    /** Of 40,000 people, one is some 10 MB. */
    private static final int MOST = 4;

    private final Map<Key, Rest> kept = new LinkedHashMap<>();
    private final FactValues facts;
    private final PeopleAtHand people;
    private final Clock clock;

    PeopleAtRest(FactValues facts, PeopleAtHand people, Clock clock) {
        this.facts = facts;
        this.people = people;
        this.clock = clock;
    }

    /** Somebody, with what they have agreed to and what limits their days. */
    record Person(Facts facts, List<RunningAgreement> agreed, Ceiling ceiling) {}

    /** Everybody, as they were known when they were read. */
    record Rest(Instant readAt, OptionalInt cap, List<Person> people) {}

    private record Key(AgencyId agency, LocalDate date) {}

    /** The number of statements does not grow with the people, and is none where they were read before. */
    Rest on(LocalDate date) {
        var key = new Key(CurrentAgency.required(), date);
        var known = known(key);
        if (known != null) {
            return known;
        }
        var agreed = people.agreed(date);
        var read = new ArrayList<Person>();
        var ceilings = people.ceilings(date);
        facts.ofAll(
                date,
                it -> read.add(new Person(
                        Gathering.facts(it),
                        agreed.getOrDefault(it.employee(), List.of()),
                        ceilings.of(it.employee()))));
        return keep(key, new Rest(clock.instant(), ceilings.cap(), List.copyOf(read)));
    }

    private synchronized @Nullable Rest known(Key key) {
        var oldest = clock.instant().minus(KEPT);
        kept.values().removeIf(it -> it.readAt.isBefore(oldest));
        return kept.get(key);
    }

    private synchronized Rest keep(Key key, Rest rest) {
        kept.put(key, rest);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return rest;
    }
}
