package id.luwes.eligibility;

import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.policy.Fact;
import id.luwes.policy.Facts;
import id.luwes.policy.Judgement;
import id.luwes.policy.Policies;
import id.luwes.policy.Policy;
import id.luwes.policy.PolicySource;
import id.luwes.workforce.FactHistory;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.KnownFacts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the policy would decide of somebody on a day to come, and if facts that the person can change were otherwise. It is
 * asked in the same way as for a verdict; nothing is kept, and nobody is told.
 */
@Component
public class ImaginingVerdicts {

    /** What somebody can do something about: the equipment, the line, and the share of the work that needs no counter. */
    public static final Set<Fact> CHANGEABLE = Set.of(Fact.LAPTOP, Fact.BANDWIDTH_MBPS, Fact.REMOTE_CAPACITY);

    /** So far ahead at most: beyond that nobody knows the rules. */
    public static final int YEARS = 3;

    private final FactHistory facts;
    private final PolicySource source;
    private final Agencies agencies;

    ImaginingVerdicts(FactHistory facts, PolicySource source, Agencies agencies) {
        this.facts = facts;
        this.source = source;
        this.agencies = agencies;
    }

    /**
     * What is imagined.
     *
     * @param on the day, today or later
     * @param otherwise the facts that are to be different, as they are kept
     */
    public record Wish(LocalDate on, Map<Fact, String> otherwise) {

        public Wish {
            otherwise = Map.copyOf(otherwise);
        }
    }

    /**
     * What would be decided.
     *
     * @param known the facts as they are, as they are kept
     * @param policy in force on that day, as far as it is known today
     * @param now what the policy in force today decides of the facts as they are
     * @param then what would be decided
     * @param from the first day, from today on, on which it would be as imagined; empty where no day is found
     */
    public record Imagined(
            Wish wish,
            LocalDate today,
            Map<Fact, String> known,
            Policy policy,
            Judgement now,
            Judgement then,
            Optional<LocalDate> from,
            Optional<Integer> cap) {

        /** Days a week, by the policy and the agency's own cap. */
        public int days(Judgement judgement) {
            return Math.min(judgement.maxDays(), cap.orElse(judgement.maxDays()));
        }
    }

    /** Empty for somebody who is not active, and while no policy is in force on either day. */
    @Transactional(readOnly = true)
    public Optional<Imagined> imagine(EmployeeId employee, Wish wish) {
        var today = agencies.today();
        var policies = source.policies();
        var known = facts.known(employee, today);
        var later = facts.known(employee, wish.on());
        var now = policies.inForceOn(today);
        var then = policies.inForceOn(wish.on());
        if (known.isEmpty() || later.isEmpty() || now.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        var changed = changed(later.get(), wish);
        return Optional.of(new Imagined(
                wish,
                today,
                values(known.get()),
                then.get(),
                now.get().judge(Gathering.facts(Gathering.evidence(known.get()))),
                then.get().judge(changed),
                first(policies, known.get(), wish, today),
                agencies.current().weeklyCap().stream().boxed().findFirst()));
    }

    private static Map<Fact, String> values(KnownFacts known) {
        var values = new EnumMap<Fact, String>(Fact.class);
        Gathering.evidence(known).forEach(it -> values.put(it.fact(), it.value()));
        return values;
    }

    private static Facts changed(KnownFacts known, Wish wish) {
        var values = values(known);
        values.putAll(wish.otherwise());
        return Facts.of(values);
    }

    /** The first day on which the person would be eligible, of those on which anything can become otherwise by itself. */
    private Optional<LocalDate> first(Policies policies, KnownFacts known, Wish wish, LocalDate today) {
        return turningDays(policies, known, wish, today).stream()
                .filter(day -> policies.inForceOn(day)
                        .flatMap(policy -> facts.known(known.employee(), day)
                                .map(it -> policy.decide(changed(it, wish)).eligible()))
                        .orElse(false))
                .findFirst();
    }

    /** Today; when a policy begins, a sanction has ended, or the time in the position is enough for one of the policies. */
    private static List<LocalDate> turningDays(Policies policies, KnownFacts known, Wish wish, LocalDate today) {
        var days = new TreeSet<LocalDate>();
        days.add(today);
        known.facts().values().stream()
                .map(it -> it.until().orElse(null))
                .filter(Objects::nonNull)
                .forEach(it -> days.add(it.plusDays(1)));
        for (var policy : policies.all()) {
            days.add(policy.validity().first());
            TimeInPosition.enough(policy, changed(known, wish)).stream()
                    .boxed()
                    .flatMap(it -> known.inPositionFor(it).stream())
                    .forEach(days::add);
        }
        return List.copyOf(days.subSet(today, true, today.plusYears(YEARS), true));
    }

    /** The value of a fact as it is kept, of what somebody typed; empty where it is none. */
    public static Optional<String> read(Fact fact, String typed) {
        return FactKind.valueOf(fact.name()).read(typed);
    }
}
