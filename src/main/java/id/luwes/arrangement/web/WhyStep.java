package id.luwes.arrangement.web;

import id.luwes.arrangement.ActedAs;
import id.luwes.arrangement.CheckedRow;
import id.luwes.arrangement.Examination;
import id.luwes.web.Fact;
import id.luwes.web.Wording;
import id.luwes.workforce.Employee;
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
 * @param folded whether the rules are folded, since a later step looked at them once more
 * @param examination what was looked at; empty where it was not kept
 */
public record WhyStep(
        String id,
        String title,
        List<Fact> facts,
        boolean examined,
        boolean folded,
        Optional<Examination> examination) {

    private static final int DIGITS = 12;

    public WhyStep {
        facts = List.copyOf(facts);
    }

    /** Whose it is, as a sheet of paper names them. */
    static List<Fact> person(Wording words, Employee person) {
        return List.of(
                new Fact(words.text("arrangement.why.person"), person.name()),
                new Fact(words.text("arrangement.why.nip"), person.nip().value()),
                new Fact(
                        words.text("arrangement.why.position"),
                        person.position().name() + ", " + person.unit().name()));
    }

    /**
     * Who took it and why.
     *
     * @param by empty for an account without an employee record
     * @param as as whose deputy; empty in the own right
     * @param belowMinimum granted although too few were left at the counter
     */
    static List<Fact> taken(Wording words, String by, String as, Instant at, String reason, boolean belowMinimum) {
        var name = by.isEmpty() ? words.text("arrangement.why.nobody") : by;
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.text("arrangement.why.by"), as.isEmpty() ? name : name + " (" + as + ")"));
        facts.add(new Fact(words.text("arrangement.why.at"), words.moment(at)));
        if (!reason.isBlank()) {
            facts.add(new Fact(words.text("arrangement.why.reason"), reason));
        }
        if (belowMinimum) {
            facts.add(new Fact(words.text("arrangement.why.below"), words.text("arrangement.why.below.text")));
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

    /** Each rule that says more than that it was met. */
    public List<CheckedRow> rows() {
        return all().stream().filter(it -> !it.isPlain()).toList();
    }

    /** Those that were met, without more to tell. */
    public List<CheckedRow> others() {
        return all().stream().filter(CheckedRow::isPlain).toList();
    }

    private List<CheckedRow> all() {
        return CheckedRow.all(examination.map(Examination::checks).orElse(List.of()));
    }

    /** The same, folded where a later step looked at the rules once more. */
    static List<WhyStep> folded(List<WhyStep> steps) {
        var last = steps.stream().filter(it -> it.examination().isPresent()).reduce((earlier, later) -> later);
        return steps.stream()
                .map(it -> last.filter(it::equals).isPresent() ? it : it.fold())
                .toList();
    }

    private WhyStep fold() {
        return new WhyStep(id, title, facts, examined, true, examination);
    }
}
