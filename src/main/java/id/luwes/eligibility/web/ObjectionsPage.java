package id.luwes.eligibility.web;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.eligibility.Objection;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Paging;
import id.luwes.web.Wording;
import java.util.Arrays;
import java.util.List;

/** Objections in the scope of whoever looks. */
public record ObjectionsPage(List<Objection> objections, Paging paging, Authority who, Sent sent) {

    public ObjectionsPage {
        objections = List.copyOf(objections);
    }

    /** What was sent as an answer. */
    public record AnswerForm(String outcome, String words) {
        static final AnswerForm EMPTY = new AnswerForm("", "");
    }

    /** An answer that was sent with faults, and to which objection; 0 for none. */
    public record Sent(long objection, AnswerForm form, Faults faults) {}

    /** Whether the reader may answer this one: with the role, and not their own. */
    public boolean mayAnswer(Objection objection) {
        return objection.open()
                && who.has(Role.BKD)
                && who.person()
                        .employeeId()
                        .filter(objection.employee()::equals)
                        .isEmpty();
    }

    /** The form to show under an objection. */
    public AnswerForm formOf(Objection objection) {
        return objection.id() == sent.objection() ? sent.form() : AnswerForm.EMPTY;
    }

    /** The faults to show under an objection. */
    public Faults faultsOf(Objection objection) {
        return objection.id() == sent.objection() ? sent.faults() : Faults.NONE;
    }

    public List<Choice> outcomes(Wording words) {
        return Arrays.stream(Objection.Outcome.values())
                .map(it -> new Choice(it.name(), words.text("eligibility.outcome." + it.name())))
                .toList();
    }
}
