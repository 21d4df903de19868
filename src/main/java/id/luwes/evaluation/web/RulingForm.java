package id.luwes.evaluation.web;

import id.luwes.evaluation.Confirming;
import id.luwes.policy.Proposal;
import id.luwes.web.Letters;
import java.util.Arrays;
import java.util.Optional;

/** What the superior sends; the number tells which proposal was read. */
public record RulingForm(String outcome, String reason, String number) {

    static final RulingForm EMPTY = new RulingForm("", "", "");

    public RulingForm {
        outcome = outcome == null ? "" : outcome;
        reason = Texts.cleaned(reason);
        number = number == null ? "" : number;
    }

    Optional<Proposal> decided() {
        return Arrays.stream(Proposal.values())
                .filter(it -> it.name().equals(outcome))
                .findFirst();
    }

    boolean tooLong() {
        return Letters.count(reason) > Confirming.LONGEST;
    }

    /** 0 where it is no number, which no proposal has. */
    int seen() {
        return number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 0;
    }
}
