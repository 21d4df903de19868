package id.luwes.eligibility;

import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.policy.Policies;
import id.luwes.policy.Policy;
import id.luwes.policy.PolicySource;
import id.luwes.rulebook.RuleBook;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.FactHistory;
import id.luwes.workforce.FactsChanged;
import id.luwes.workforce.WorkforceChanged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers facts, asks the policy that is in force today, and keeps the verdict where anything has changed. What is known
 * of the whole workforce is read in one statement, and the policy judges each class of facts once.
 */
@Component
public class JudgingPeople {

    private static final int AT_ONCE = 2_000;

    /** The components that a command needs so that verdicts follow from what it changes. */
    public static List<Class<?>> components() {
        return List.of(JudgingPeople.class, Verdicts.class, FactHistory.class, RuleBook.class);
    }

    private final FactHistory facts;
    private final PolicySource source;
    private final Agencies agencies;
    private final Verdicts verdicts;
    private final ApplicationEventPublisher news;

    JudgingPeople(
            FactHistory facts,
            PolicySource source,
            Agencies agencies,
            Verdicts verdicts,
            ApplicationEventPublisher news) {
        this.facts = facts;
        this.source = source;
        this.agencies = agencies;
        this.verdicts = verdicts;
        this.news = news;
    }

    /** How many were judged, and of how many the verdict is new. */
    public record Tally(int judged, int changed) {}

    /**
     * Judges one person by what is known today and gives the verdict that then holds; empty for somebody who is not
     * active, and while no policy is in force.
     */
    @Transactional
    public Optional<KeptVerdict> judge(EmployeeId employee) {
        return judge(employee, source.policies(), agencies.today());
    }

    /** The same by policies that were read for more than this, as the day was. */
    Optional<KeptVerdict> judge(EmployeeId employee, Policies policies, LocalDate today) {
        var policy = policies.inForceOn(today);
        var known = policy.isEmpty() ? Optional.<Judged>empty() : judged(employee, today, policy.get());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var judged = known.get();
        var before = verdicts.standingOf(employee);
        if (before.isEmpty() || !before.get().digest().equals(judged.digest())) {
            keep(List.of(judged), before.map(it -> Map.of(employee, it)).orElse(Map.of()));
        }
        return verdicts.standing(employee);
    }

    private Optional<Judged> judged(EmployeeId employee, LocalDate today, Policy policy) {
        return facts.known(employee, today).map(it -> Judged.of(it, policy));
    }

    /** Today where the agency works. */
    @Transactional(readOnly = true)
    public LocalDate today() {
        return agencies.today();
    }

    /** Judges everybody who is active, and takes the standing from those who no longer are. */
    @Transactional
    public Tally judgeAll() {
        var today = agencies.today();
        var policy = source.policies().inForceOn(today);
        if (policy.isEmpty()) {
            return new Tally(0, 0);
        }
        verdicts.oneJobAtATime();
        var before = verdicts.standings();
        var batch = new Batch(before);
        facts.knownOfAll(today, person -> batch.add(Judged.of(person, policy.get())));
        batch.finish();
        verdicts.forgetWhoLeft();
        return new Tally(batch.judged, batch.changed);
    }

    @EventListener
    @Transactional
    void on(FactsChanged change) {
        CurrentAgency.run(change.agency(), () -> judge(change.employee()));
    }

    @EventListener
    @Transactional
    void on(WorkforceChanged change) {
        CurrentAgency.run(change.agency(), this::judgeAll);
    }

    /** News only of those whose verdict says something else than before. */
    private void keep(List<Judged> judged, Map<EmployeeId, Verdicts.Standing> before) {
        var numbers = verdicts.keep(judged);
        var changed = new ArrayList<VerdictId>();
        for (var one : judged) {
            var standing = before.get(one.employee());
            var number = numbers.get(one.employee());
            if (standing != null && number != null && standing.saidOtherThan(one)) {
                changed.add(number);
            }
        }
        if (!changed.isEmpty()) {
            news.publishEvent(new VerdictsChanged(CurrentAgency.required(), changed));
        }
    }

    /** Keeps what has changed, some thousands at once. */
    private final class Batch {
        private final Map<EmployeeId, Verdicts.Standing> before;
        private final ArrayList<Judged> waiting = new ArrayList<>();
        private int judged;
        private int changed;

        Batch(Map<EmployeeId, Verdicts.Standing> before) {
            this.before = new HashMap<>(before);
        }

        void add(Judged one) {
            judged++;
            var standing = before.get(one.employee());
            if (standing == null || !standing.digest().equals(one.digest())) {
                waiting.add(one);
                changed++;
            }
            if (waiting.size() == AT_ONCE) {
                finish();
            }
        }

        void finish() {
            if (!waiting.isEmpty()) {
                keep(waiting, before);
                waiting.clear();
            }
        }
    }
}
