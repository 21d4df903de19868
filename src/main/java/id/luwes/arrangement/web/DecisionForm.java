package id.luwes.arrangement.web;

import id.luwes.arrangement.Choice;
import id.luwes.web.Letters;
import org.jspecify.annotations.Nullable;

/** What the superior sends, and the applicant who takes an application back. */
public record DecisionForm(String decision, String reason) {

    /** So many characters of a reason at most. */
    static final int LONGEST = 1000;

    static final DecisionForm EMPTY = new DecisionForm("", "");

    public DecisionForm {
        decision = decision == null ? "" : decision;
        reason = words(reason);
    }

    /** Words of several lines as they are kept. */
    static String words(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n]]+", " ").strip();
    }

    boolean tooLong() {
        return Letters.count(reason) > LONGEST;
    }

    Choice choice() {
        return approves() ? Choice.APPROVE : returns() ? Choice.RETURN : Choice.REFUSE;
    }

    /** The end of the keys that tell what was decided. */
    String word() {
        return approves() ? "approved" : returns() ? "returned" : "refused";
    }

    boolean approves() {
        return decision.equals("approve");
    }

    boolean returns() {
        return decision.equals("return");
    }

    boolean refuses() {
        return decision.equals("refuse");
    }
}
