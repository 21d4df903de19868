package id.luwes.eligibility.web;

import id.luwes.eligibility.Objection;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.Arrays;
import java.util.List;

/**
 * Objections in the scope of whoever looks.
 *
 * @param answering the objection whose answer was sent with faults, 0 for none
 * @param mayAnswer whether the reader's role may answer
 */
public record ObjectionsPage(
        List<Objection> objections, boolean mayAnswer, long answering, AnswerForm form, Faults faults) {

    public ObjectionsPage {
        objections = List.copyOf(objections);
    }

    /** What was sent as an answer. */
    public record AnswerForm(String outcome, String words) {
        static final AnswerForm EMPTY = new AnswerForm("", "");
    }

    /** The form to show under an objection. */
    public AnswerForm formOf(Objection objection) {
        return objection.id() == answering ? form : AnswerForm.EMPTY;
    }

    /** The faults to show under an objection. */
    public Faults faultsOf(Objection objection) {
        return objection.id() == answering ? faults : Faults.NONE;
    }

    public List<Choice> outcomes(Wording words) {
        return Arrays.stream(Objection.Outcome.values())
                .map(it -> new Choice(it.name(), words.text("eligibility.outcome." + it.name())))
                .toList();
    }

    public long open() {
        return objections.stream().filter(Objection::open).count();
    }
}
