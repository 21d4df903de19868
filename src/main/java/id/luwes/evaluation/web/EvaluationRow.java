package id.luwes.evaluation.web;

import id.luwes.evaluation.EvaluationLine;
import id.luwes.policy.Proposal;
import id.luwes.web.Register.Row;
import id.luwes.web.Register.Standing;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.util.List;
import java.util.StringJoiner;

/**
 * An evaluation in a list.
 *
 * @param as as whose deputy the reader decides, empty in the own right
 */
public record EvaluationRow(EvaluationLine line, String as) {

    EvaluationRow(EvaluationLine line) {
        this(line, "");
    }

    public String href() {
        return "/evaluations/" + line.id();
    }

    public Tone tone() {
        return switch (line.state()) {
            case WAITING -> Tone.WAIT;
            case HELD_BACK -> Tone.INFO;
            case NOTHING -> Tone.OFF;
            case RULED -> line.result().map(EvaluationRow::tone).orElse(Tone.OFF);
        };
    }

    static Tone tone(Proposal result) {
        return switch (result) {
            case CONTINUE -> Tone.OK;
            case COACH -> Tone.WAIT;
            case REDUCE, REVOKE -> Tone.BAD;
        };
    }

    /** What was decided, or what is proposed, or why nothing is. */
    public String status(Wording words) {
        return switch (line.state()) {
            case WAITING -> words.text("evaluation.proposed", result(words));
            case HELD_BACK -> words.count("evaluation.held", line.waiting());
            case NOTHING -> words.text("evaluation.state.NOTHING");
            case RULED -> result(words);
        };
    }

    private String result(Wording words) {
        return line.result().map(it -> words.text("evaluation.result." + it)).orElse("");
    }

    /** The same in the register of a month. */
    Row registered(Wording words) {
        var notes = new StringJoiner(" · ");
        if (line.departs()) {
            notes.add(words.text("evaluation.departs"));
        }
        if (line.answered()) {
            notes.add(words.text("evaluation.has-answer"));
        }
        return new Row(
                href(),
                line.name(),
                line.unit(),
                List.of(
                        line.superior().isEmpty() ? words.text("evaluation.bkd") : line.superior(),
                        figures(words).isEmpty() ? "–" : figures(words)),
                new Standing(tone(), status(words), notes.toString()));
    }

    /** The two figures in one line; empty where nothing counts. */
    public String figures(Wording words) {
        var attainment = line.attainment().map(it -> words.text("evaluation.attainment.is", Texts.percent(words, it)));
        var compliance = line.compliance().map(it -> words.text("evaluation.compliance.is", Texts.percent(words, it)));
        return attainment.orElse("")
                + (attainment.isPresent() && compliance.isPresent() ? " · " : "")
                + compliance.orElse("");
    }
}
