package id.luwes.arrangement;

import id.luwes.arrangement.Checked.Result;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** A rule that was looked at, with all days of which it said the same. */
public record CheckedRow(List<Checked> checks) {

    private record Group(String rule, Result result) {}

    public CheckedRow {
        checks = List.copyOf(checks);
    }

    /** One row for each rule and result: what is broken first, then what is met, then what was not asked. */
    public static List<CheckedRow> all(List<Checked> checks) {
        var groups = new LinkedHashMap<Group, List<Checked>>();
        checks.forEach(it -> groups.computeIfAbsent(new Group(it.rule(), it.result()), key -> new ArrayList<>())
                .add(it));
        return groups.values().stream()
                .map(CheckedRow::new)
                .sorted(Comparator.comparingInt(CheckedRow::order))
                .toList();
    }

    private int order() {
        return switch (result()) {
            case BROKEN -> 0;
            case MET -> 1;
            case NOT_ASKED -> 2;
        };
    }

    private Checked first() {
        return checks.getFirst();
    }

    public Result result() {
        return first().result();
    }

    public Tone tone() {
        return switch (result()) {
            case MET -> Tone.OK;
            case BROKEN -> Tone.BAD;
            case NOT_ASKED -> Tone.OFF;
        };
    }

    /** Whether it needs no more than a line: it was met, and looked at nothing that could be told. */
    public boolean isPlain() {
        return result() == Result.MET
                && checks.stream().allMatch(it -> it.looked().isEmpty());
    }

    public String title(Wording words) {
        return first().title(words);
    }

    public String says(Wording words) {
        return first().says(words);
    }

    /** Of which days; empty for a rule of the whole. */
    public String days(Wording words) {
        return checks.stream()
                .flatMap(it -> it.day().stream())
                .map(words::shortDay)
                .collect(Collectors.joining(", "));
    }

    /** What was looked at: each by itself, or a line for each day where days differ. */
    public List<String> looked(Wording words) {
        boolean alike = checks.stream().map(Checked::looked).distinct().count() == 1;
        return alike
                ? first().looked().stream().map(it -> pair(it, words)).toList()
                : checks.stream().map(it -> ofDay(it, words)).toList();
    }

    private static String ofDay(Checked checked, Wording words) {
        var seen = checked.looked().stream().map(it -> pair(it, words)).collect(Collectors.joining("; "));
        return checked.day()
                .map(it -> words.text("arrangement.why.of-day", words.shortDay(it), seen))
                .orElse(seen);
    }

    private static String pair(Seen seen, Wording words) {
        return words.text("arrangement.why.pair", seen.label(words), seen.told(words));
    }

    /** On what it stands; empty where that is not known. */
    public String basis(Wording words) {
        return first().basis().stream()
                .map(it -> it.told(words))
                .map(it -> first().isExample() ? it + " · " + words.text("arrangement.why.example") : it)
                .map(it -> words.text("arrangement.why.stands-on", it))
                .findFirst()
                .orElse("");
    }
}
