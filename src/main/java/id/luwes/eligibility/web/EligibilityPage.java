package id.luwes.eligibility.web;

import id.luwes.eligibility.CapException;
import id.luwes.eligibility.KeptVerdict;
import id.luwes.eligibility.Objection;
import id.luwes.eligibility.Reading;
import id.luwes.web.Faults;
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
 * @param words what the reader has written so far
 */
public record EligibilityPage(
        Employee person,
        boolean own,
        Optional<VerdictCard> verdict,
        List<CapException> exceptions,
        List<Objection> objections,
        List<KeptVerdict> earlier,
        boolean mayObject,
        String words,
        Faults faults) {

    public EligibilityPage {
        exceptions = List.copyOf(exceptions);
        objections = List.copyOf(objections);
        earlier = List.copyOf(earlier);
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
                reading.own()
                        && reading.verdict().isPresent()
                        && reading.objections().stream().noneMatch(Objection::open),
                words,
                faults);
    }
}
