package id.luwes.eligibility.web;

import id.luwes.eligibility.BesideRun;
import id.luwes.eligibility.BesideRun.Differing;
import id.luwes.eligibility.BesideRun.Side;
import id.luwes.eligibility.BesideRun.Sum;
import id.luwes.eligibility.BesideRun.Tried;
import id.luwes.eligibility.DryRun;
import id.luwes.eligibility.DryRun.By;
import id.luwes.eligibility.Shift;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Two drafts beside each other and the policy in force, in numbers and by name. */
public record BesidePage(BesideRun run, Faults faults) {

    private static final int UNITS = 25;

    /** What a cell says of the policy in force where there is nothing to say. */
    private static final String NOTHING = "–";

    /** A line of a table, with a cell for each {@link Side}. */
    public record Row(String label, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The three columns. */
    public static List<String> columns(Wording words) {
        return Stream.of(Side.values())
                .map(it -> words.text("eligibility.beside." + it.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    public List<Row> totals(Wording words) {
        var rows = new ArrayList<Row>();
        rows.add(sums(words, "eligibility.beside.eligible", it -> words.number(it.eligible())));
        rows.add(sums(words, "eligibility.beside.days", it -> words.number(it.days())));
        rows.add(sums(words, "eligibility.beside.mean", it -> words.number(it.mean(), 2)));
        for (var shift : Shift.values()) {
            rows.add(changes(words, DryRunPage.key(shift), it -> it.all().count(shift)));
        }
        rows.add(changes(words, "eligibility.beside.lost", DryRun::lost));
        rows.add(changes(words, "eligibility.beside.lessened", DryRun::lessened));
        return rows;
    }

    private Row sums(Wording words, String key, Function<Sum, String> cell) {
        return new Row(
                words.text(key),
                Stream.of(Side.values()).map(run::sum).map(cell).toList());
    }

    private Row changes(Wording words, String key, ToIntFunction<DryRun> number) {
        return new Row(
                words.text(key),
                List.of(
                        NOTHING,
                        words.number(number.applyAsInt(run.first().run())),
                        words.number(number.applyAsInt(run.second().run()))));
    }

    public List<By> ways() {
        return List.of(By.values());
    }

    /** Of units those on which the drafts differ most. */
    public List<Row> groups(Wording words, By by) {
        return run.by(by).stream()
                .limit(UNITS)
                .map(it -> new Row(
                        DryRunPage.name(words, by, it.value()),
                        Stream.of(Side.values())
                                .map(side -> words.number(it.count(side)))
                                .toList()))
                .toList();
    }

    public List<Differing> shown() {
        return run.differing().stream().limit(DryRunPage.SHOWN).toList();
    }

    /** The days by each of the three, and why where one of the drafts gives none. */
    public static String said(Wording words, Differing person) {
        var days = words.text("eligibility.beside.said", person.inForce(), person.first(), person.second());
        var reasons = person.first() == 0 ? person.reasonsFirst() : person.reasonsSecond();
        return DryRunPage.because(words, days, reasons);
    }

    public String title(Wording words, Tried tried) {
        return tried.draft().policy().title().in(words.language().locale());
    }

    public String path() {
        return path(run.first().draft().id(), run.second().draft().id());
    }

    static String path(long first, long second) {
        return DryRunPage.path(first) + "/beside/" + second;
    }
}
