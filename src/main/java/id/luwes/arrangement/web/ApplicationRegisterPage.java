package id.luwes.arrangement.web;

import id.luwes.arrangement.RegisteredApplications.Line;
import id.luwes.web.Listed;
import id.luwes.web.Listed.Headings;
import id.luwes.web.Register;
import id.luwes.web.Register.Row;
import id.luwes.web.Register.Standing;
import id.luwes.web.Registered;
import id.luwes.web.Wording;
import java.util.List;
import java.util.stream.Stream;

/** Every application of a scope. */
public record ApplicationRegisterPage(Listed<Line> listed) implements Registered {

    private static final Headings HEADINGS = new Headings(
            "arrangement.register.month",
            0,
            "arrangement.state",
            Stream.of("applicant", "period", "away", "sent", "state")
                    .map(it -> "arrangement.register." + it)
                    .toList());

    @Override
    public String key() {
        return "arrangement.register";
    }

    @Override
    public Register register(Wording words) {
        return listed.register(words, HEADINGS, it -> row(it, words));
    }

    private static Row row(Line line, Wording words) {
        var sent = line.submittedAt().atZone(words.zone()).toLocalDate();
        return new Row(
                "/applications/" + line.id(),
                line.name(),
                line.unit(),
                List.of(
                        words.range(line.period().first(), line.period().last()),
                        words.count("arrangement.inbox.days", line.daysAway()),
                        words.shortDate(sent)),
                new Standing(
                        ApplicationRow.tone(line.state()),
                        words.text(ApplicationRow.stateKey(line.state())),
                        line.running() ? words.text("arrangement.state.running") : ""));
    }
}
