package id.luwes.workforce.web;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Paging;
import id.luwes.web.Wording;
import id.luwes.workforce.SuperiorDoubt;
import java.util.List;
import java.util.Map;

/**
 * What people said of their superior, in the scope of whoever looks.
 *
 * @param nips of those who were suggested, for the form
 */
public record SuperiorDoubtsPage(
        List<SuperiorDoubt> doubts, Map<Long, String> nips, Paging paging, Authority who, Sent sent) {

    public SuperiorDoubtsPage {
        doubts = List.copyOf(doubts);
        nips = Map.copyOf(nips);
    }

    /** An answer that was sent with faults, and to which one; 0 for none. */
    public record Sent(long doubt, SuperiorAnswerForm form, Faults faults) {
        static final Sent NOTHING = new Sent(0, SuperiorAnswerForm.EMPTY, Faults.NONE);
    }

    /** Whether the reader may answer: with the role, and not their own. */
    public boolean mayAnswer(SuperiorDoubt doubt) {
        return doubt.isOpen()
                && who.has(Role.BKD)
                && who.person()
                        .employeeId()
                        .filter(doubt.employee().id()::equals)
                        .isEmpty();
    }

    /** The form below one of them; the NIP of whom the employee suggested stands there already. */
    public SuperiorAnswerForm formOf(SuperiorDoubt doubt) {
        return doubt.id() == sent.doubt()
                ? sent.form()
                : new SuperiorAnswerForm(
                        "",
                        doubt.suggested()
                                .map(it -> nips.getOrDefault(it.id().value(), ""))
                                .orElse(""),
                        "");
    }

    public Faults faultsOf(SuperiorDoubt doubt) {
        return doubt.id() == sent.doubt() ? sent.faults() : Faults.NONE;
    }

    public List<Choice> outcomes(Wording words) {
        return List.of(
                new Choice(
                        SuperiorAnswerForm.CORRECT,
                        words.text("workforce.doubt.correct"),
                        words.text("workforce.doubt.correct.hint")),
                new Choice(
                        SuperiorAnswerForm.STANDS,
                        words.text("workforce.doubt.stands"),
                        words.text("workforce.doubt.stands.hint")));
    }
}
