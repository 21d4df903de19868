package id.luwes.arrangement.web;

import id.luwes.arrangement.ActedAs;
import id.luwes.arrangement.Checked;
import id.luwes.arrangement.Examination;
import id.luwes.web.Fact;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A step of what is explained.
 *
 * @param id on the page
 * @param facts who took it, in which office, when, and why
 * @param examined whether rules are looked at in a step of this kind
 * @param examination what was looked at; empty where it was not kept
 */
public record WhyStep(String id, String title, List<Fact> facts, boolean examined, Optional<Examination> examination) {

    private static final int DIGITS = 12;

    public WhyStep {
        facts = List.copyOf(facts);
    }

    /**
     * Who took it and why.
     *
     * @param by empty for an account without an employee record
     * @param as as whose deputy; empty in the own right
     */
    static List<Fact> taken(Wording words, String by, String as, Instant at, String reason) {
        var name = by.isEmpty() ? words.text("arrangement.why.nobody") : by;
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.text("arrangement.why.by"), as.isEmpty() ? name : name + " (" + as + ")"));
        facts.add(new Fact(words.text("arrangement.why.at"), words.moment(at)));
        if (!reason.isBlank()) {
            facts.add(new Fact(words.text("arrangement.why.reason"), reason));
        }
        return facts;
    }

    /** The facts, with the office and the policy as they were kept. */
    public List<Fact> told(Wording words) {
        var told = new ArrayList<>(facts);
        examination.flatMap(Examination::as).ifPresent(it -> told.add(office(it, words)));
        examination
                .flatMap(Examination::policy)
                .ifPresent(it -> told.add(new Fact(
                        words.text("arrangement.why.policy"),
                        it.policy() + " · "
                                + it.hash()
                                        .substring(0, Math.min(DIGITS, it.hash().length())))));
        examination
                .filter(it -> it.verdict().isPresent())
                .ifPresent(it -> told.add(new Fact(
                        words.text("arrangement.why.verdict"),
                        words.text(
                                "arrangement.why.number",
                                Long.toString(it.verdict().getAsLong())))));
        return told;
    }

    private static Fact office(ActedAs as, Wording words) {
        var mandate = words.text("arrangement.why.mandate."
                + as.mandate().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new Fact(
                words.text("arrangement.why.office"),
                as.position().isEmpty() ? mandate : mandate + ": " + as.position() + ", " + as.unit());
    }

    /** Those that are broken first, then the others as they were asked. */
    public List<Checked> checks() {
        var all = examination.map(Examination::checks).orElse(List.of());
        var broken = new ArrayList<>(
                all.stream().filter(it -> it.result() == Checked.Result.BROKEN).toList());
        all.stream().filter(it -> it.result() != Checked.Result.BROKEN).forEach(broken::add);
        return broken;
    }

    public static Tone tone(Checked checked) {
        return switch (checked.result()) {
            case MET -> Tone.OK;
            case BROKEN -> Tone.BAD;
            case NOT_ASKED -> Tone.OFF;
        };
    }

    /** The sentence of a rule, with the day of which it was asked. */
    public static String title(Checked checked, Wording words) {
        return checked.day()
                .map(it -> words.shortDay(it) + ": " + checked.title(words))
                .orElseGet(() -> checked.title(words));
    }

    /** What was looked at, each with its name. */
    public static List<String> looked(Checked checked, Wording words) {
        return checked.looked().stream()
                .map(it -> words.text("arrangement.why.pair", it.label(words), it.told(words)))
                .toList();
    }

    /** On what it stands; empty where that is not known. */
    public static String basis(Checked checked, Wording words) {
        return checked.basis().stream()
                .map(it -> it.told(words))
                .map(it -> checked.isExample() ? it + " · " + words.text("arrangement.why.example") : it)
                .map(it -> words.text("arrangement.why.stands-on", it))
                .findFirst()
                .orElse("");
    }
}
