package id.luwes.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The parts of the design language with examples; invented, always of the same day. */
public record ComponentsPage() {

    private static final double[] PARTICIPATING = {61, 64, 66, 69, 71, 72};
    private static final double[] PROMISED = {4210, 4380, 4520, 4710, 4830, 4960};
    private static final double[] ACCEPTED = {3990, 4180, 4340, 4540, 4640, 4790};

    public LocalDate today() {
        return LocalDate.of(2026, 11, 24);
    }

    public Faults faults() {
        return Faults.NONE.and("due", "web.parts.due.fault").and("quantity", "web.parts.quantity.fault");
    }

    public List<Choice> units(Wording words) {
        return List.of(
                new Choice("1", words.text("web.parts.unit.value")),
                new Choice("2", words.text("web.parts.unit.other")));
    }

    public List<Choice> decisions(Wording words) {
        return List.of(
                new Choice("approve", words.text("web.parts.approve"), words.text("web.parts.approve.hint")),
                new Choice("refuse", words.text("web.parts.refuse"), words.text("web.parts.refuse.hint")));
    }

    public List<DayMode> offered() {
        return List.of(DayMode.OFFICE, DayMode.HOME, DayMode.OTHER_OFFICE, DayMode.ELSEWHERE);
    }

    public List<WeekDay> week(Wording words) {
        var modes = List.of(DayMode.OFFICE, DayMode.HOME, DayMode.DUTY, DayMode.OTHER_OFFICE, DayMode.LEAVE);
        var notes = List.of(words.duration(454), words.text("web.parts.today"));
        return IntStream.range(0, modes.size())
                .mapToObj(it -> new WeekDay(
                        words.shortDay(today().plusDays(it - 1L)),
                        modes.get(it),
                        it < notes.size() ? notes.get(it) : words.text("web.parts.planned"),
                        it == 1))
                .toList();
    }

    public List<Coverage> coverage(Wording words) {
        return List.of(
                Coverage.of(words.weekday(today().plusDays(1)), 9, 6, 12),
                new Coverage(words.weekday(today().plusDays(2)), 6, 5, 6, 12));
    }

    public List<String> sources(Wording words) {
        return List.of(words.text("web.parts.box.source", LocalDate.of(2026, 6, 30)));
    }

    public List<String> steps(Wording words) {
        return List.of(
                words.text("web.parts.submitted"), words.text("web.parts.examined"), words.text("web.parts.decided"));
    }

    public List<TimelineStep> timeline(Wording words) {
        return List.of(
                new TimelineStep(words.text("web.parts.submitted"), words.date(today().minusDays(5)), false),
                new TimelineStep(
                        words.text("web.parts.decided"), words.text("web.parts.before", today().plusDays(2)), true));
    }

    public List<Figure> figures(Wording words) {
        return List.of(
                new Figure(words.number(6412), words.text("web.parts.figure.people", 8871), ""),
                new Figure(
                        words.number(38_940),
                        words.text("web.parts.figure.days"),
                        words.text("web.parts.figure.interval", 37_100, 40_800)));
    }

    public List<Fact> facts(Wording words) {
        return List.of(
                new Fact(words.text("web.parts.position"), words.text("web.parts.position.value")),
                new Fact(
                        words.text("web.parts.valid"),
                        words.range(LocalDate.of(2026, 12, 7), LocalDate.of(2027, 6, 4))));
    }

    public Chart line(Wording words) {
        return new Chart(
                "participants",
                words.text("web.parts.chart.line"),
                words.text("web.parts.month"),
                months(words),
                List.of(series(words, "web.parts.percent", PARTICIPATING)));
    }

    public Chart bars(Wording words) {
        return new Chart(
                "outputs",
                words.text("web.parts.chart.bars"),
                words.text("web.parts.month"),
                months(words),
                List.of(series(words, "web.parts.promised", PROMISED), series(words, "web.parts.accepted", ACCEPTED)));
    }

    private static Chart.Series series(Wording words, String key, double... values) {
        var written = new ArrayList<Chart.Value>();
        for (var value : values) {
            written.add(new Chart.Value(value, words.number(value, 0)));
        }
        return new Chart.Series(words.text(key), written);
    }

    private static List<String> months(Wording words) {
        return IntStream.rangeClosed(5, 10)
                .mapToObj(it -> words.shortMonth(YearMonth.of(2026, it)))
                .toList();
    }
}
