package id.luwes.absence.web;

import id.luwes.absence.Absence;
import id.luwes.absence.RegisteredAbsences.Cancelled;
import id.luwes.absence.RegisteredAbsences.Line;
import id.luwes.absence.RegisteredAbsences.State;
import id.luwes.web.Asked;
import id.luwes.web.Choice;
import id.luwes.web.Pick;
import id.luwes.web.Register;
import id.luwes.web.Register.Found;
import id.luwes.web.Register.Row;
import id.luwes.web.Register.Standing;
import id.luwes.web.Registered;
import id.luwes.web.Tally;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every absence of a scope.
 *
 * @param latest the last month that can be chosen
 */
public record AbsenceRegisterPage(
        Asked asked, Tally tally, List<Line> lines, List<Choice> units, YearMonth latest, Found found)
        implements Registered {

    public AbsenceRegisterPage {
        lines = List.copyOf(lines);
        units = List.copyOf(units);
    }

    @Override
    public String key() {
        return "absence.register";
    }

    @Override
    public Register register(Wording words) {
        return new Register(
                asked,
                List.of(
                        Pick.unit(words, units, asked),
                        Pick.month(words, words.text("absence.register.month"), latest, asked)),
                tally.tabs(words, asked, "absence.state", State.KEYS),
                Stream.of("absence.employee", "absence.kind", "absence.days", "absence.entered-by", "absence.state")
                        .map(words::text)
                        .toList(),
                lines.stream().map(it -> row(it, words)).toList(),
                found);
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
