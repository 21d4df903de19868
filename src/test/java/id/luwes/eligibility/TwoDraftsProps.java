package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.core.Employment;
import id.luwes.core.Nip;
import id.luwes.eligibility.BesideRun.Side;
import id.luwes.eligibility.DryRun.By;
import id.luwes.eligibility.PeopleAtHand.Traits;
import id.luwes.policy.Policies;
import id.luwes.policy.Policy;
import id.luwes.policy.PolicyText;
import id.luwes.rulebook.PolicyDraft;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.FactValues.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Two drafts beside each other are told as each alone, whoever works there and whatever the drafts say. */
class TwoDraftsProps {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final Policy SHIPPED = Policies.shipped().inForceOn(DAY).orElseThrow();
    private static final Map<Integer, PolicyDraft> DRAFTS = new ConcurrentHashMap<>();

    @Property(tries = 200)
    void each_has_the_numbers_and_the_people_of_its_own_dry_run(
            @ForAll @IntRange(max = 12) int one,
            @ForAll @IntRange(max = 12) int two,
            @ForAll long seed,
            @ForAll boolean governed) {
        var people = people(seed);
        var trial = trial(people, seed, governed);
        var beside = beside(trial, people, one, two);
        assertThat(beside.first().run()).isEqualTo(alone(trial, people, one));
        assertThat(beside.second().run()).isEqualTo(alone(trial, people, two));
    }

    @Property(tries = 200)
    void sums_and_groups_count_everybody_who_may(
            @ForAll @IntRange(max = 12) int one, @ForAll @IntRange(max = 12) int two, @ForAll long seed) {
        var people = people(seed);
        var trial = trial(people, seed, true);
        var beside = beside(trial, people, one, two);
        var policies = Map.of(
                Side.IN_FORCE, SHIPPED,
                Side.FIRST, draft(one).policy(),
                Side.SECOND, draft(two).policy());
        policies.forEach((side, policy) -> {
            var days = people.stream()
                    .mapToInt(it -> days(trial, policy, it))
                    .filter(it -> it > 0)
                    .toArray();
            assertThat(beside.sum(side))
                    .isEqualTo(new BesideRun.Sum(days.length, IntStream.of(days).sum()));
            for (var by : By.values()) {
                assertThat(beside.by(by).stream().mapToInt(it -> it.count(side)).sum())
                        .as("%s of %s", by, side)
                        .isEqualTo(days.length);
            }
        });
    }

    @Property(tries = 200)
    void who_differs_is_who_has_other_days(
            @ForAll @IntRange(max = 12) int one, @ForAll @IntRange(max = 12) int two, @ForAll long seed) {
        var people = people(seed);
        var trial = trial(people, seed, true);
        var beside = beside(trial, people, one, two);
        assertThat(beside.differing().stream().map(BesideRun.Differing::employee))
                .containsExactlyInAnyOrderElementsOf(people.stream()
                        .filter(it -> days(trial, draft(one).policy(), it)
                                != days(trial, draft(two).policy(), it))
                        .map(Known::employee)
                        .toList());
    }

    private static BesideRun beside(Trial trial, List<Known> people, int one, int two) {
        var tally = new BesideTally(trial, draft(one), draft(two));
        people.forEach(it -> tally.add(trial.of(it)));
        return tally.result();
    }

    private static DryRun alone(Trial trial, List<Known> people, int draft) {
        var tally = new DryRunTally(trial, draft(draft).policy());
        people.forEach(it -> tally.add(trial.of(it)));
        return tally.result();
    }

    /** That somebody really has: by the policy and the cap of all, and at least by an exception where they are eligible. */
    private static int days(Trial trial, Policy policy, Known person) {
        int given = policy.decide(Gathering.facts(person)).maxDays();
        int capped = Math.min(given, trial.ceilings().cap().orElse(given));
        var lift = trial.ceilings().lifts().get(person.employee());
        return given == 0 || lift == null ? capped : Math.max(capped, lift.days());
    }

    private static Trial trial(List<Known> people, long seed, boolean governed) {
        var random = new Random(seed);
        var traits = new HashMap<EmployeeId, Traits>();
        var agreed = new HashMap<EmployeeId, List<RunningAgreement>>();
        var lifts = new HashMap<EmployeeId, Lift>();
        for (var person : people) {
            traits.put(person.employee(), new Traits("Dinas " + random.nextInt(3), "STAFF", "III"));
            if (random.nextBoolean()) {
                agreed.put(
                        person.employee(),
                        List.of(new RunningAgreement(1, 1 + random.nextInt(2), random.nextInt(4) == 0)));
            }
            if (random.nextInt(4) == 0) {
                lifts.put(person.employee(), new Lift(2 + random.nextInt(3), new DateRange(DAY, DAY)));
            }
        }
        var cap = random.nextBoolean() ? OptionalInt.of(1) : OptionalInt.empty();
        return new Trial(
                DAY, governed ? Optional.of(SHIPPED) : Optional.empty(), traits, agreed, new Ceilings(cap, lifts, DAY));
    }

    private static List<Known> people(long seed) {
        var random = new Random(seed);
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(it -> person(it, random))
                .toList();
    }

    private static Known person(int number, Random random) {
        var values = new EnumMap<FactKind, String>(PeopleToJudge.GOOD);
        values.put(FactKind.NINE_BOX, Integer.toString(1 + random.nextInt(9)));
        values.put(FactKind.REMOTE_CAPACITY, Integer.toString(40 + random.nextInt(61)));
        if (random.nextInt(10) == 0) {
            values.remove(FactKind.NINE_BOX);
        }
        var nip = Nip.of("19%02d0926201505%d001".formatted(65 + random.nextInt(30), 1 + random.nextInt(2)));
        return new Known(new EmployeeId(number), nip, "Pegawai " + number, Employment.PNS, OptionalInt.of(60), values);
    }

    /** The shipped policy with another cell of boxes or of capacity. */
    private static PolicyDraft draft(int choice) {
        return DRAFTS.computeIfAbsent(choice, it -> {
            var first = new PolicyText.Place("refusal-box", "nine_box");
            var cells = Map.of(first, "not(%d, %d, 9)".formatted(1 + choice % 8, 1 + choice * 3 % 8));
            var head = new PolicyText.Head("uji-" + choice, "Uji", "Test", DAY, null, "SK 1/2027", "H");
            var policy = Policy.of(PolicyText.written(SHIPPED.file(), head, List.of(), cells));
            return new PolicyDraft(choice, 1, policy, Instant.EPOCH, Set.of(), Optional.empty());
        });
    }
}
