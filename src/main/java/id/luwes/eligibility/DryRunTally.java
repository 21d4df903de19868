package id.luwes.eligibility;

import id.luwes.core.EmployeeId;
import id.luwes.core.Nip;
import id.luwes.eligibility.DryRun.By;
import id.luwes.eligibility.DryRun.Counts;
import id.luwes.eligibility.DryRun.Group;
import id.luwes.eligibility.DryRun.Touched;
import id.luwes.eligibility.PeopleAtHand.Traits;
import id.luwes.policy.Decision;
import id.luwes.policy.Policy;
import id.luwes.rulebook.Fate;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.FactValues;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A dry run while it goes on, person by person. */
final class DryRunTally {

    private static final int BAND = 10;

    private static final Decision NONE = new Decision(0, List.of("NO_POLICY"));

    private final Map<EmployeeId, Traits> traits;
    private final Map<EmployeeId, Integer> agreed;
    private final Optional<Policy> inForce;
    private final Policy draft;
    private final LocalDate date;
    private final Map<By, Map<String, EnumMap<Shift, Integer>>> groups = new EnumMap<>(By.class);
    private final EnumMap<Shift, Integer> all = new EnumMap<>(Shift.class);
    private final List<Touched> touched = new ArrayList<>();
    private int lost;
    private int lessened;

    DryRunTally(
            Map<EmployeeId, Traits> traits,
            Map<EmployeeId, Integer> agreed,
            Optional<Policy> inForce,
            Policy draft,
            LocalDate date) {
        this.traits = traits;
        this.agreed = agreed;
        this.inForce = inForce;
        this.draft = draft;
        this.date = date;
    }

    void add(FactValues.Known known) {
        var person = Gathering.facts(known);
        var before = inForce.map(it -> it.decide(person)).orElse(NONE);
        var after = draft.decide(person);
        var shift = Shift.of(before.maxDays(), after.maxDays());
        var trait = traits.getOrDefault(known.employee(), new Traits("", "", ""));
        all.merge(shift, 1, Integer::sum);
        count(By.UNIT, trait.unit(), shift);
        count(By.POSITION, trait.position(), shift);
        count(By.GRADE, trait.grade(), shift);
        count(By.BOX, known.values().getOrDefault(FactKind.NINE_BOX, ""), shift);
        count(By.SEX, known.nip().sex().name(), shift);
        count(By.AGE, age(known.nip(), date), shift);
        int days = agreed.getOrDefault(known.employee(), 0);
        if (Fate.breaks(days, before.maxDays(), after.maxDays())) {
            lost += after.eligible() ? 0 : 1;
            lessened += after.eligible() ? 1 : 0;
        }
        if (shift != Shift.SAME) {
            touched.add(new Touched(
                    known.employee(),
                    known.name(),
                    trait.unit(),
                    before.maxDays(),
                    after.maxDays(),
                    before.reasons(),
                    after.reasons(),
                    days));
        }
    }

    private void count(By by, String value, Shift shift) {
        groups.computeIfAbsent(by, it -> new HashMap<>())
                .computeIfAbsent(value, it -> new EnumMap<>(Shift.class))
                .merge(shift, 1, Integer::sum);
    }

    /** The decade of somebody's age: 30 for 30 to 39. */
    private static String age(Nip nip, LocalDate on) {
        return Integer.toString(Period.between(nip.birthDate(), on).getYears() / BAND * BAND);
    }

    DryRun result() {
        var told = new ArrayList<Group>();
        groups.forEach((by, values) -> values.entrySet().stream()
                .map(it -> new Group(by, it.getKey(), new Counts(it.getValue())))
                .sorted(Comparator.comparingInt((Group it) -> it.counts().changed())
                        .reversed()
                        .thenComparing(Group::value))
                .forEach(told::add));
        touched.sort(Comparator.comparing(Touched::unit).thenComparing(Touched::name));
        return new DryRun(
                date, inForce.map(Policy::id).orElse(""), draft.id(), new Counts(all), told, lost, lessened, touched);
    }
}
