package id.luwes.performance.web;

import id.luwes.performance.RegisteredOutputs;
import id.luwes.performance.RegisteredOutputs.Line;
import id.luwes.web.Asked;
import id.luwes.web.Choice;
import id.luwes.web.Pick;
import id.luwes.web.Register;
import id.luwes.web.Register.Found;
import id.luwes.web.Register.Row;
import id.luwes.web.Register.Standing;
import id.luwes.web.Registered;
import id.luwes.web.Tally;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Every output of a scope. */
public record OutputRegisterPage(
        Asked asked, Tally tally, List<Line> lines, List<Choice> units, LocalDate today, Found found)
        implements Registered {

    private static final int MONTHS_AHEAD = 6;

    public OutputRegisterPage {
        lines = List.copyOf(lines);
        units = List.copyOf(units);
    }

    @Override
    public String key() {
        return "performance.register";
    }

    @Override
    public Register register(Wording words) {
        var latest = YearMonth.from(today).plusMonths(MONTHS_AHEAD);
        return new Register(
                asked,
                List.of(
                        Pick.unit(words, units, asked),
                        Pick.month(words, words.text("performance.register.month"), latest, asked)),
                tally.tabs(words, asked, "performance.register.state", RegisteredOutputs.STATES),
                Stream.of("performance.what", "performance.due", "performance.progress", "performance.standing")
                        .map(words::text)
                        .toList(),
                lines.stream().map(it -> row(it, words)).toList(),
                found);
    }

    private Row row(Line line, Wording words) {
        var output = OutputRow.of(line.output(), today, line.name());
        return new Row(
                "/outputs/" + output.id(),
                output.what(),
                line.name() + " · " + line.unit(),
                List.of(words.shortDate(output.due()), output.progress(words)),
                new Standing(
                        output.standing().tone(), words.text(output.standing().key())));
    }
}
