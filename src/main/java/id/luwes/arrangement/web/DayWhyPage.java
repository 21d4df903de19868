package id.luwes.arrangement.web;

import id.luwes.arrangement.DayChange;
import id.luwes.arrangement.DayFile;
import id.luwes.web.Fact;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why a single day is as it is. */
public record DayWhyPage(DayFile file, DayRow row) implements WhyPage {

    private static final String PREFIX = "arrangement.why.day.";

    private DayChange change() {
        return file.change();
    }

    @Override
    public String title(Wording words) {
        var lines = row.lines(words).stream().map(DayRow.Line::day).toList();
        return words.text(
                change().kind() == DayChange.Kind.CALLED_IN ? PREFIX + "title.call" : PREFIX + "title",
                String.join(", ", lines));
    }

    @Override
    public String kicker(Wording words) {
        return words.text(PREFIX + "kicker", file.person().name(), Long.toString(id()));
    }

    @Override
    public Tone tone() {
        return row.tone();
    }

    @Override
    public String headline(Wording words) {
        var ruling = file.ruling();
        return change().isLapsed(file.today()) || ruling.isEmpty()
                ? words.text(row.stateKey())
                : words.text(
                        PREFIX + "headline",
                        words.text(row.stateKey()),
                        ruling.get().by().isEmpty()
                                ? words.text("arrangement.why.nobody")
                                : ruling.get().by());
    }

    @Override
    public String reason() {
        return file.ruling().map(DayFile.Step::reason).orElse("");
    }

    @Override
    public List<Fact> asked(Wording words) {
        var facts = new ArrayList<>(WhyStep.person(words, file.person()));
        for (var line : row.lines(words)) {
            var mode = words.text(line.mode().key());
            facts.add(new Fact(line.day(), line.place().isEmpty() ? mode : mode + ": " + line.place()));
        }
        if (!change().reason().isEmpty()) {
            facts.add(new Fact(words.text(PREFIX + "said"), change().reason()));
        }
        if (!row.rule(words).isEmpty()) {
            facts.add(new Fact(words.text(PREFIX + "rule"), row.rule(words)));
        }
        change().again()
                .ifPresent(it -> facts.add(new Fact(
                        words.text(PREFIX + "again"),
                        words.text("arrangement.why.number", it.refused().toString()))));
        return facts;
    }

    @Override
    public List<WhyStep> steps(Wording words) {
        var steps = new ArrayList<WhyStep>();
        for (var step : file.steps()) {
            steps.add(new WhyStep(
                    "step-" + steps.size(),
                    words.text(PREFIX + "step." + word(step)),
                    WhyStep.taken(
                            words, step.by(), file.kept().as(step.at()), step.at(), said(step), step.belowMinimum()),
                    step.state() != DayChange.State.WITHDRAWN,
                    false,
                    file.kept().examination(step.at())));
        }
        return WhyStep.folded(steps);
    }

    /** The words of a wish stand with what was asked. */
    private String said(DayFile.Step step) {
        boolean first = step.equals(file.steps().getFirst());
        return first && step.reason().equals(change().reason()) ? "" : step.reason();
    }

    private String word(DayFile.Step step) {
        return switch (step.state()) {
            case WAITING -> change().again().isPresent() ? "again" : "asked";
            case GRANTED -> word(change().kind().name());
            case REFUSED -> "refused";
            case WITHDRAWN -> change().kind() == DayChange.Kind.CALLED_IN ? "lifted" : "withdrawn";
        };
    }

    @Override
    public List<String> ways(Wording words) {
        var ways = new ArrayList<String>();
        ways.add(words.text(PREFIX + "way." + row.stateKey().replaceFirst(".*\\.", "")));
        if (change().state() == DayChange.State.REFUSED && change().first().isAfter(file.today())) {
            ways.add(words.text(PREFIX + "way.still"));
        }
        return ways;
    }

    @Override
    public List<Way> links(Wording words) {
        var day = change().first();
        var links = new ArrayList<Way>();
        if (file.own() && day.isAfter(file.today())) {
            links.add(new Way("/days?day=" + day, words.text("arrangement.days.title"), "calendar-event"));
        }
        links.add(new Way(
                QuotaController.address(file.own(), change().employee(), day),
                words.text("arrangement.quota.link"),
                "info-circle"));
        file.next()
                .ifPresent(it ->
                        links.add(new Way("/days/" + it + "/why", words.text(PREFIX + "next.open"), "arrow-right")));
        change().again()
                .ifPresent(it -> links.add(
                        new Way("/days/" + it.refused() + "/why", words.text(PREFIX + "again.open"), "arrow-back-up")));
        return links;
    }

    @Override
    public String kind() {
        return "day";
    }

    @Override
    public long id() {
        return change().id().value();
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
