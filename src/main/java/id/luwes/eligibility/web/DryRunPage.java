package id.luwes.eligibility.web;

import id.luwes.eligibility.DryRun;
import id.luwes.eligibility.DryRun.By;
import id.luwes.eligibility.DryRun.Group;
import id.luwes.eligibility.DryRun.Touched;
import id.luwes.eligibility.Shift;
import id.luwes.web.Faults;
import id.luwes.web.Figure;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.util.List;
import java.util.Locale;

/** What a draft would change, in numbers and by name. */
public record DryRunPage(long draft, DryRun run, Faults faults) {

    /** So many people are shown by name; the file has all. */
    public static final int SHOWN = 60;

    private static final int UNITS = 40;

    public List<Figure> figures(Wording words) {
        return List.of(
                figure(words, Shift.GAINS),
                figure(words, Shift.LOSES),
                figure(words, Shift.MORE),
                figure(words, Shift.FEWER),
                figure(words, Shift.SAME));
    }

    private Figure figure(Wording words, Shift shift) {
        return new Figure(words.number(run.all().count(shift)), words.text(key(shift)), "");
    }

    public static String key(Shift shift) {
        return "eligibility.dry." + shift.name().toLowerCase(Locale.ROOT);
    }

    public static Tone tone(Shift shift) {
        return switch (shift) {
            case GAINS, MORE -> Tone.OK;
            case LOSES -> Tone.BAD;
            case FEWER -> Tone.WAIT;
            case SAME -> Tone.OFF;
        };
    }

    public List<By> ways() {
        return List.of(By.values());
    }

    public String heading(Wording words, By by) {
        return words.text("eligibility.dry.by." + by.name().toLowerCase(Locale.ROOT));
    }

    /** Of units those of which most change. */
    public List<Group> groups(By by) {
        return run.by(by).stream().limit(UNITS).toList();
    }

    public String name(Wording words, Group group) {
        if (group.value().isEmpty()) {
            return words.text("eligibility.dry.unknown");
        }
        return switch (group.by()) {
            case UNIT, GRADE -> group.value();
            case POSITION -> words.text("workforce.kind." + group.value());
            case BOX -> words.text("eligibility.value.nine_box", group.value());
            case SEX -> words.text("eligibility.dry.sex." + group.value().toLowerCase(Locale.ROOT));
            case AGE -> words.text("eligibility.dry.age", group.value(), Integer.parseInt(group.value()) + 9);
        };
    }

    public List<Touched> shown() {
        return run.touched().stream().limit(SHOWN).toList();
    }

    /** From how many days to how many, and why where it is none. */
    public String said(Wording words, Touched person) {
        var days = words.text("eligibility.dry.days", person.before(), person.after());
        var reasons = person.after() == 0 ? person.reasonsAfter() : person.reasonsBefore();
        return reasons.isEmpty()
                ? days
                : days + " · "
                        + String.join(
                                "; ",
                                reasons.stream()
                                        .map(it -> OverviewPage.reason(words, it))
                                        .toList());
    }

    public String path() {
        return "/policies/drafts/" + draft + "/dry-run";
    }
}
