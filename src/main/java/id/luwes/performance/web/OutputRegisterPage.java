package id.luwes.performance.web;

import id.luwes.performance.RegisteredOutputs.Line;
import id.luwes.web.Listed;
import id.luwes.web.Listed.Headings;
import id.luwes.web.Register;
import id.luwes.web.Register.Row;
import id.luwes.web.Register.Standing;
import id.luwes.web.Registered;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.List;

/** Every output of a scope. */
public record OutputRegisterPage(Listed<Line> listed, LocalDate today) implements Registered {

    private static final int MONTHS_AHEAD = 6;

    private static final Headings HEADINGS = new Headings(
            "performance.register.month",
            MONTHS_AHEAD,
            "performance.register.state",
            List.of("performance.what", "performance.due", "performance.progress", "performance.standing"));

    @Override
    public String key() {
        return "performance.register";
    }

    @Override
    public Register register(Wording words) {
        return listed.register(words, HEADINGS, it -> row(it, words));
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
