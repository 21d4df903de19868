package id.luwes.eligibility.web;

import id.luwes.eligibility.DryRun;
import id.luwes.eligibility.DryRun.By;
import id.luwes.eligibility.DryRun.Group;
import id.luwes.eligibility.DryRun.Touched;
import id.luwes.eligibility.Shift;
import id.luwes.rulebook.PolicyDraft;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Figure;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What a draft would change, in numbers and by name.
 *
 * @param others the drafts beside which it can be tried
 */
public record DryRunPage(long draft, DryRun run, List<PolicyDraft> others, Faults faults) {

    /** So many people are shown by name where two drafts differ; the file has all. */
    public static final int SHOWN = 60;

    /** So many are shown here; the page of the people has all. */
    private static final int FIRST = 8;

    private static final int UNITS = 20;

    public DryRunPage {
        others = List.copyOf(others);
    }

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

    /** What is counted, and what a dry run leaves out. */
    public static String counted(Wording words, OptionalInt cap) {
        return cap.isPresent()
                ? words.text("eligibility.dry.counted.cap", cap.getAsInt())
                : words.text("eligibility.dry.counted");
    }

    public List<By> ways() {
        return List.of(By.values());
    }

    public static String heading(Wording words, By by) {
        return words.text("eligibility.dry.by." + by.name().toLowerCase(Locale.ROOT));
    }

    /** Of units those of which most change. */
    public List<Group> groups(By by) {
        return run.by(by).stream().limit(UNITS).toList();
    }

    public static String name(Wording words, By by, String value) {
        if (value.isEmpty()) {
            return words.text("eligibility.dry.unknown");
        }
        return switch (by) {
            case UNIT, GRADE -> value;
            case POSITION -> words.text("workforce.kind." + value);
            case BOX -> words.text("eligibility.value.nine_box", value);
            case SEX -> words.text("eligibility.dry.sex." + value.toLowerCase(Locale.ROOT));
            case AGE -> words.text("eligibility.dry.age", value, Integer.parseInt(value) + 9);
        };
    }

    public List<Touched> shown() {
        return run.touched().stream().limit(FIRST).toList();
    }

    /** From how many days to how many, and why where it is none. */
    public static String said(Wording words, Touched person) {
        var days = words.text("eligibility.dry.days", person.before(), person.after());
        return because(words, days, person.after() == 0 ? person.reasonsAfter() : person.reasonsBefore());
    }

    static String because(Wording words, String days, List<String> reasons) {
        return reasons.isEmpty()
                ? days
                : days + " · "
                        + String.join(
                                "; ",
                                reasons.stream()
                                        .map(it -> OverviewPage.reason(words, it))
                                        .toList());
    }

    /** The drafts to choose from, each by its number, since two can have one name. */
    public List<Choice> choices(Wording words) {
        return others.stream()
                .map(it -> new Choice(
                        Long.toString(it.id()),
                        words.text(
                                "eligibility.beside.choice",
                                it.policy().title().in(words.language().locale()),
                                it.policy().id(),
                                words.moment(it.savedAt()))))
                .toList();
    }

    /** The people of a group whose days change so. */
    public String people(Group group, Shift shift) {
        return PeopleWanted.address(run.date(), group.by(), group.value(), shift);
    }

    /** Whether a number leads to its people. */
    public static boolean leads(Group group, Shift shift) {
        return shift != Shift.SAME && group.counts().count(shift) > 0;
    }

    /** How many groups are not shown, of which least changes. */
    public int hidden(By by) {
        return Math.max(0, run.by(by).size() - UNITS);
    }

    public String address(Touched person) {
        return DryRunPeoplePage.address(draft, person.employee().value()) + "?day=" + run.date();
    }

    public static String address(long draft, LocalDate day) {
        return path(draft) + "?day=" + day;
    }

    public String path() {
        return path(draft);
    }

    static String path(long draft) {
        return "/policies/drafts/" + draft + "/dry-run";
    }
}
