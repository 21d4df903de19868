package id.luwes.eligibility;

import id.luwes.access.Authority;
import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.FactDispute.Outcome;
import id.luwes.eligibility.FactDispute.Recorded;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import id.luwes.workforce.TypedFact;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Somebody says that a fact of the own verdict is wrong, and what is right; or takes that back. Or a body has found it. */
@Component
public class DisputingFacts {

    /** So many characters at most are written beside it. */
    public static final int LONGEST = 1_000;

    private static final String OWN = "/eligibility";

    private final RecordedFacts recorded;
    private final FactDisputes disputes;
    private final DisputeRows rows;
    private final DisputeTimes times;
    private final DisputeNews news;

    DisputingFacts(
            RecordedFacts recorded, FactDisputes disputes, DisputeRows rows, DisputeTimes times, DisputeNews news) {
        this.recorded = recorded;
        this.disputes = disputes;
        this.rows = rows;
        this.times = times;
        this.news = news;
    }

    /**
     * A fact of the person who asks, as it is recorded.
     *
     * @param open what the person has said of it already
     */
    public record Own(DisputedFact fact, Optional<Recorded> recorded, Optional<FactDispute> open) {}

    @Transactional(readOnly = true)
    public Own own(Authority who, DisputedFact fact) {
        var me = self(who);
        return new Own(fact, recorded.of(me, fact), open(me, fact));
    }

    /**
     * What became of the attempt.
     *
     * @param id of what waits now; 0 where something was wrong
     */
    public record Said(Faults faults, long id) {}

    /**
     * Says it, of each fact one at a time.
     *
     * @param claimed what is right, in any way that an import understands too
     * @param words why; may be empty
     */
    @Transactional
    public Said say(Authority who, DisputedFact fact, String claimed, String words) {
        var me = self(who);
        var own = own(who, fact);
        var value = fact.read(claimed);
        var same = value.filter(it ->
                        own.recorded().filter(now -> fact.same(it, now.value())).isPresent())
                .isPresent();
        var faults = Faults.NONE
                .andIf(value.isEmpty(), "claimed", fault(fact))
                .andIf(same, "claimed", "eligibility.dispute.fault.same")
                .andIf(!Letters.between(words, 0, LONGEST), "words", "eligibility.dispute.fault.words", LONGEST);
        if (!faults.isEmpty()) {
            return new Said(faults, 0);
        }
        own.open().ifPresent(it -> {
            throw already(it.id());
        });
        var id = rows.add(
                        who.person(),
                        new DisputeRows.Wanted(
                                me, fact, own.recorded(), value.get(), words, Optional.empty(), times.due()))
                // Another window of the same person was faster, or nothing is judged here yet
                .orElseThrow(() -> Refusal.conflict("eligibility.dispute.none").leadingTo(OWN, "eligibility.menu"));
        news.raised(who.person(), me, id, fact);
        return new Said(Faults.NONE, id);
    }

    /** Takes back what is open and was said by the person; what a body found stays. */
    @Transactional
    public void takeBack(Authority who, long id) {
        var me = self(who);
        var found = disputes.find(id)
                .filter(it -> it.employee().equals(me) && !it.isFound())
                .orElseThrow(NotFound::new);
        if (!rows.end(id, Outcome.WITHDRAWN, "", Optional.empty(), Optional.empty(), Optional.of(who.person()))) {
            throw Refusal.conflict("eligibility.dispute.ended")
                    .leadingTo("/eligibility/disputes/" + id, "eligibility.dispute.read");
        }
        news.ended(who.person(), found, Outcome.WITHDRAWN);
    }

    /**
     * What a body found wrong when it upheld an objection, with the values that it found proven, waits for the owners of the facts.
     *
     * @return how many wait
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int found(SignedIn by, long objection, EmployeeId employee, Map<DisputedFact, String> values) {
        var known = recorded.of(employee);
        var due = times.due();
        var filed = values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(it -> {
                    var wanted = new DisputeRows.Wanted(
                            employee,
                            it.getKey(),
                            Optional.ofNullable(known.get(it.getKey())),
                            it.getValue(),
                            "",
                            Optional.of(objection),
                            due);
                    return rows.add(by, wanted).map(id -> Map.entry(id, it.getKey())).stream();
                })
                .toList();
        filed.forEach(it -> news.raised(by, employee, it.getKey(), it.getValue()));
        return filed.size();
    }

    /** What a person has open of a fact, by their own word. */
    private Optional<FactDispute> open(EmployeeId employee, DisputedFact fact) {
        return disputes.of(employee).stream()
                .filter(it -> it.isOpen() && !it.isFound() && it.fact() == fact)
                .findFirst();
    }

    /** The key that says how a value of a fact is written. */
    public static String fault(DisputedFact fact) {
        return fact.kind()
                .map(TypedFact::fault)
                .orElse("eligibility.dispute.fault." + (fact == DisputedFact.EMPLOYMENT ? "employment" : "name"));
    }

    private static Refusal already(long id) {
        return Refusal.conflict("eligibility.dispute.already")
                .leadingTo("/eligibility/disputes/" + id, "eligibility.dispute.read");
    }

    private static EmployeeId self(Authority who) {
        return who.person().employeeId().orElseThrow(NotFound::new);
    }
}
