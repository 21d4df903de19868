package id.luwes.evaluation.web;

import id.luwes.evaluation.RightAhead;
import id.luwes.policy.Proposal;
import id.luwes.web.Wording;

/** A right and what becomes of it, in words. */
final class RightTexts {

    private RightTexts() {}

    static String now(Wording words, RightAhead right) {
        return right.now() == 0
                ? words.text("evaluation.right.none")
                : words.count("evaluation.right.now", right.now());
    }

    static String after(Wording words, RightAhead right, Proposal outcome) {
        return right.after(outcome)
                .map(it -> it.daysLeft() == 0
                        ? words.text("evaluation.right.ends", it.from())
                        : words.count("evaluation.right.becomes", it.daysLeft(), it.from()))
                .orElseGet(() -> words.text(
                        switch (outcome) {
                            case CONTINUE, COACH -> "evaluation.right.stays";
                            case REDUCE, REVOKE -> "evaluation.right.over";
                        }));
    }
}
