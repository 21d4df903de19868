package id.luwes.eligibility.web;

import id.luwes.eligibility.CapException;
import id.luwes.eligibility.DisputedFact;
import id.luwes.eligibility.KeptVerdict;
import id.luwes.eligibility.Objection;
import id.luwes.eligibility.Reading;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import id.luwes.workforce.Employee;
import java.util.List;
import java.util.Optional;

/**
 * What somebody reads about the eligibility of a person.
 *
 * @param own whether the reader is that person
 * @param exceptions to the cap that hold or are to come; none for whoever reads no more than their days
 * @param earlier verdicts that no longer hold, the newest first
 * @param mayObject whether the reader may object now: to one's own verdict, while no other objection is open
 * @param disputes what the reader said of the own facts, and what a body found; none of others
 * @param words what the reader has written so far
 */
public record EligibilityPage(
        Employee person,
        boolean own,
        Optional<VerdictCard> verdict,
        List<CapException> exceptions,
        List<Objection> objections,
        List<KeptVerdict> earlier,
        List<DisputeRow> disputes,
        boolean mayObject,
        String words,
        Faults faults) {

    /** What the record itself tells and no rule looks at, and can be wrong all the same. */
    private static final List<DisputedFact> OF_RECORD =
            List.of(DisputedFact.POSITION, DisputedFact.UNIT, DisputedFact.EMPLOYMENT);

    /** The way to say that a fact is wrong, or to what was said of it. */
    public record Link(DisputedFact fact, String href, boolean open) {

        public String label(Wording words) {
            return DisputeRow.label(words, fact);
        }
    }

    public EligibilityPage {
        exceptions = List.copyOf(exceptions);
        objections = List.copyOf(objections);
        earlier = List.copyOf(earlier);
        disputes = List.copyOf(disputes);
    }

    /** One for each fact that a rule looked at. */
    public List<Link> links(List<SeenRow> seen) {
        return seen.stream().map(it -> link(DisputedFact.of(it.fact()))).toList();
    }

    /** Those of what the record tells. */
    public List<Link> recordLinks() {
        return OF_RECORD.stream().map(this::link).toList();
    }

    private Link link(DisputedFact fact) {
        return disputes.stream()
                .filter(it -> it.dispute().isOpen() && it.dispute().fact() == fact)
                .findFirst()
                .map(it -> new Link(fact, it.href(), true))
                .orElseGet(() -> new Link(fact, "/eligibility/disputes/new?fact=" + fact.word(), false));
    }

    static EligibilityPage of(Reading reading, String words, Faults faults) {
        return new EligibilityPage(
                reading.person(),
                reading.own(),
                reading.verdict().map(it -> VerdictCard.of(it, reading.cap(), reading.lifts())),
                reading.exceptions(),
                reading.objections(),
                reading.history().stream()
                        .filter(it -> reading.verdict()
                                .filter(now -> now.kept().id().equals(it.id()))
                                .isEmpty())
                        .toList(),
                reading.disputes().stream().map(DisputeRow::new).toList(),
                reading.own()
                        && reading.verdict().isPresent()
                        && reading.objections().stream().noneMatch(Objection::open),
                words,
                faults);
    }
}
