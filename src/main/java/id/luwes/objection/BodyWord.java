package id.luwes.objection;

/**
 * How a member of the body would have an objection end.
 *
 * @param findings the facts of a contested verdict that are wrong; none where a rule was misapplied, or nothing is wrong
 */
public record BodyWord(Ending ending, String reasons, Findings findings) {

    public BodyWord {
        reasons = reasons.strip();
        if (ending == Ending.REJECTED && !findings.isEmpty()) {
            throw new IllegalArgumentException("An objection that names wrong facts is upheld, at least in part.");
        }
    }

    /** One that names no facts. */
    public BodyWord(Ending ending, String reasons) {
        this(ending, reasons, Findings.NONE);
    }
}
