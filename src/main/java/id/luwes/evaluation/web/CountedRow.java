package id.luwes.evaluation.web;

import id.luwes.evaluation.Evaluation.Promise;
import id.luwes.evaluation.OutputInput;
import id.luwes.ledger.Attainment;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.math.BigDecimal;
import java.util.Optional;

/** One output of an evaluation, with what counts of it. */
public record CountedRow(OutputInput output, Optional<Promise> promise) {

    public String what() {
        return promise.map(Promise::what).orElse("#" + output.output());
    }

    public String promised(Wording words) {
        return Texts.number(words, output.promised())
                + promise.map(it -> " " + it.measure()).orElse("");
    }

    public String accepted(Wording words) {
        var accepted = output.accepted();
        return accepted == null ? "–" : Texts.number(words, accepted);
    }

    public String weight(Wording words) {
        return Texts.number(words, output.weight());
    }

    /** Whether it is part of the attainment. */
    public boolean counts() {
        return switch (output.state()) {
            case ACCEPTED, RETURNED, OPEN -> true;
            case WAITING, LAPSED -> false;
        };
    }

    /** What counts of the promise, in per cent and at most 120. */
    public String share(Wording words) {
        if (!counts()) {
            return "–";
        }
        var accepted = output.accepted();
        return Texts.percent(
                words,
                new Attainment.Counted(
                                output.weight(), output.promised(), accepted == null ? BigDecimal.ZERO : accepted)
                        .share()
                        .percent());
    }

    public String status(Wording words) {
        return words.text("evaluation.output." + output.state());
    }

    public Tone tone() {
        return switch (output.state()) {
            case ACCEPTED -> Tone.OK;
            case WAITING -> Tone.WAIT;
            case RETURNED, OPEN -> Tone.BAD;
            case LAPSED -> Tone.OFF;
        };
    }
}
