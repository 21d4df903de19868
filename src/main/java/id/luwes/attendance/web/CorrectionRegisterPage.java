package id.luwes.attendance.web;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.attendance.Correction;
import id.luwes.attendance.RegisteredCorrections.Line;
import id.luwes.web.Listed;
import id.luwes.web.Listed.Headings;
import id.luwes.web.Register;
import id.luwes.web.Register.Standing;
import id.luwes.web.Registered;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Every correction of a scope. */
public record CorrectionRegisterPage(Listed<Row> listed) implements Registered {

    private static final Headings HEADINGS = new Headings(
            "attendance.register.month",
            0,
            "attendance.register.state",
            Stream.of("register.person", "day", "corrections.out", "corrections.reason", "register.state")
                    .map(it -> "attendance." + it)
                    .toList());

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
        return listed.register(words, HEADINGS, it -> row(it, words));
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
