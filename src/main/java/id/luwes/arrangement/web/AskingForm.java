package id.luwes.arrangement.web;

import id.luwes.arrangement.Opinion;
import id.luwes.core.EmployeeId;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.util.Optional;

/**
 * Whom somebody asks about an application, and what; as it was sent.
 *
 * @param q how the colleague was looked for
 */
public record AskingForm(String q, String colleague, String question) {

    static final AskingForm EMPTY = new AskingForm("", "", "");

    public AskingForm {
        q = q == null ? "" : q;
        colleague = colleague == null ? "" : colleague.strip();
        question = DecisionForm.words(question);
    }

    /** What is no number names nobody. */
    Optional<EmployeeId> asked() {
        return colleague.matches("[0-9]{1,18}")
                ? Optional.of(new EmployeeId(Long.parseLong(colleague)))
                : Optional.empty();
    }

    Faults faults() {
        return Faults.NONE
                .andIf(asked().isEmpty(), "colleague", "arrangement.opinion.fault.colleague")
                .andIf(
                        !Letters.between(question, Opinion.SHORTEST, Opinion.LONGEST_QUESTION),
                        "question",
                        "arrangement.opinion.fault.question",
                        Opinion.SHORTEST,
                        Opinion.LONGEST_QUESTION);
    }
}
