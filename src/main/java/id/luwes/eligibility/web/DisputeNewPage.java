package id.luwes.eligibility.web;

import id.luwes.eligibility.DisputedFact;
import id.luwes.eligibility.DisputingFacts.Own;
import id.luwes.web.Faults;
import java.time.LocalDate;

/**
 * The form by which somebody says that a fact of their own is wrong.
 *
 * @param due by when it would be answered
 */
public record DisputeNewPage(Own own, LocalDate due, String claimed, String words, Faults faults) {

    public DisputedFact fact() {
        return own.fact();
    }
}
