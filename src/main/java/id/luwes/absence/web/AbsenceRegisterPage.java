package id.luwes.absence.web;

import id.luwes.absence.Absence;
import id.luwes.absence.RegisteredAbsences.Cancelled;
import id.luwes.absence.RegisteredAbsences.Line;
import id.luwes.absence.RegisteredAbsences.State;
import id.luwes.web.Listed;
import id.luwes.web.Listed.Headings;
import id.luwes.web.Register;
import id.luwes.web.Register.Row;
import id.luwes.web.Register.Standing;
import id.luwes.web.Registered;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.util.List;

/** Every absence of a scope. */
public record AbsenceRegisterPage(Listed<Line> listed) implements Registered {

    private static final int MONTHS_AHEAD = 6;

    private static final Headings HEADINGS = new Headings(
            "absence.register.month",
            MONTHS_AHEAD,
            "absence.state",
            List.of("absence.employee", "absence.kind", "absence.days", "absence.entered-by", "absence.state"));

    @Override
    public String key() {
        return "absence.register";
    }

    @Override
    public Register register(Wording words) {
        return listed.register(words, HEADINGS, it -> row(it, words));
    }

    private static String label(State state, Wording words) {
        return words.text("absence.state." + state.key());
    }

    private static Row row(Line line, Wording words) {
        var absence = line.absence();
        var days = words.range(absence.days().first(), absence.days().last());
        return new Row(
                "/people/" + absence.employee(),
                absence.name(),
                line.unit(),
                List.of(
                        words.text(AbsencesPage.key(absence.kind())),
                        absence.reference().map(it -> days + " · " + it).orElse(days),
                        origin(absence, words)),
                standing(line, words));
    }

    private static String origin(Absence absence, Wording words) {
        return words.text("absence.origin." + absence.origin());
    }

    private static Standing standing(Line line, Wording words) {
        return line.cancelled()
                .map(it -> new Standing(Tone.OFF, label(State.CANCELLED, words), note(it, words)))
                .orElseGet(() -> new Standing(Tone.OK, label(State.RECORDED, words)));
    }

    private static String note(Cancelled cancelled, Wording words) {
        var by = cancelled.by().isEmpty() ? words.text("absence.cancelled-by.unknown") : cancelled.by();
        return words.text("absence.cancelled-by", words.moment(cancelled.at()), by, cancelled.reason());
    }
}
