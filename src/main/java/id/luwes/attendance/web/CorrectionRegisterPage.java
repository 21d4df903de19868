package id.luwes.attendance.web;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.attendance.Correction;
import id.luwes.attendance.RegisteredCorrections;
import id.luwes.attendance.RegisteredCorrections.Line;
import id.luwes.web.Asked;
import id.luwes.web.Choice;
import id.luwes.web.Pick;
import id.luwes.web.Register;
import id.luwes.web.Register.Found;
import id.luwes.web.Register.Standing;
import id.luwes.web.Registered;
import id.luwes.web.Tally;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every correction of a scope.
 *
 * @param latest the last month that can be chosen
 */
public record CorrectionRegisterPage(
        Asked asked, Tally tally, List<Row> rows, List<Choice> units, YearMonth latest, Found found)
        implements Registered {

    public CorrectionRegisterPage {
        rows = List.copyOf(rows);
        units = List.copyOf(units);
    }

    /** A correction, and where its reader reads more: the days of the person where they may be read, else the record. */
    public record Row(Line line, String href) {

        static Row of(Authority who, Line line) {
            var correction = line.correction();
            var own = who.person()
                    .employeeId()
                    .filter(correction.employee()::equals)
                    .isPresent();
            var lookedAfter = line.unsupervised() && !own && who.has(Role.BKD, line.place());
            var days = lookedAfter || who.has(Role.AUDITOR, line.place());
            return new Row(
                    line,
                    days
                            ? "/attendance/people/" + correction.employee() + "?month="
                                    + YearMonth.from(correction.day())
                            : "/people/" + correction.employee());
        }
    }

    @Override
    public String key() {
        return "attendance.register";
    }

    @Override
    public Register register(Wording words) {
        return new Register(
                asked,
                List.of(
                        Pick.unit(words, units, asked),
                        Pick.month(words, words.text("attendance.register.month"), latest, asked)),
                tally.tabs(words, asked, "attendance.register.state", RegisteredCorrections.STATES),
                Stream.of("register.person", "day", "corrections.out", "corrections.reason", "register.state")
                        .map(it -> words.text("attendance." + it))
                        .toList(),
                rows.stream().map(it -> row(it, words)).toList(),
                found);
    }

    private static Register.Row row(Row row, Wording words) {
        var correction = row.line().correction();
        return new Register.Row(
                row.href(),
                row.line().name(),
                row.line().unit(),
                List.of(words.shortDate(correction.day()), words.time(correction.out()), correction.reason()),
                standing(row.line(), words));
    }

    private static Standing standing(Line line, Wording words) {
        return line.correction()
                .ruling()
                .map(it -> new Standing(
                        it.accepted() ? Tone.OK : Tone.BAD,
                        words.text("attendance.register.state." + (it.accepted() ? "accepted" : "refused")),
                        ruled(line, it, words)))
                .orElseGet(() -> new Standing(Tone.WAIT, words.text("attendance.register.state.waiting")));
    }

    private static String ruled(Line line, Correction.Ruling ruling, Wording words) {
        var who = words.text("attendance.register.ruled", words.moment(ruling.at()), line.ruledBy());
        return ruling.word().isEmpty() ? who : who + ": " + ruling.word();
    }
}
