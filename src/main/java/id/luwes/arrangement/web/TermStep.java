package id.luwes.arrangement.web;

import id.luwes.arrangement.AgreementLife;
import id.luwes.web.TimelineStep;
import id.luwes.web.Wording;
import java.time.Instant;
import java.util.Locale;

/**
 * A change of an agreement with the name of who decided it.
 *
 * @param name empty for the system or an account without an employee record
 */
record TermStep(AgreementLife.Term term, String name) implements Told {

    @Override
    public Instant at() {
        return term.at();
    }

    @Override
    public TimelineStep told(Wording words) {
        var note = words.moment(term.at()) + (name.isEmpty() ? "" : " · " + name);
        // Why an evaluation changed a right is read there, by fewer people than read an application.
        boolean shown = !term.cause().byEvaluation() && !term.reason().isBlank();
        var why = shown ? note + " · " + term.reason() : note;
        return new TimelineStep(
                title(words),
                term.cause().byPolicy() ? why + " · " + words.text("arrangement.term.policy-next") : why,
                false);
    }

    private String title(Wording words) {
        var key = "arrangement.term."
                + term.cause().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (term.cause()) {
            case REDUCED, RESTORED, POLICY_REDUCED -> words.count(key, term.daysPerWeek(), term.from());
            case GRANTED, REVOKED, ENDED, GIVEN_UP, AMENDED, POLICY_ENDED -> words.text(key, term.from());
        };
    }
}
