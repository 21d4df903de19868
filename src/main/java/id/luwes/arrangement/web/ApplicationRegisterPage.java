package id.luwes.arrangement.web;

import id.luwes.arrangement.RegisteredApplications;
import id.luwes.arrangement.RegisteredApplications.Line;
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
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every application of a scope.
 *
 * @param latest the last month that can be chosen
 */
public record ApplicationRegisterPage(
        Asked asked, Tally tally, List<Line> lines, List<Choice> units, YearMonth latest, Found found)
        implements Registered {

    public ApplicationRegisterPage {
        lines = List.copyOf(lines);
        units = List.copyOf(units);
    }

    @Override
    public String key() {
        return "arrangement.register";
    }

    @Override
    public Register register(Wording words) {
        return new Register(
                asked,
                List.of(
                        Pick.unit(words, units, asked),
                        Pick.month(words, words.text("arrangement.register.month"), latest, asked)),
                tally.tabs(words, asked, "arrangement.state", RegisteredApplications.STATES),
                Stream.of("applicant", "period", "away", "sent", "state")
                        .map(it -> words.text("arrangement.register." + it))
                        .toList(),
                lines.stream().map(it -> row(it, words)).toList(),
                found);
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
