package id.luwes.eligibility.web;

import id.luwes.eligibility.Shift;
import id.luwes.eligibility.Swing;
import id.luwes.policy.Lever;
import id.luwes.policy.LeverPositions;
import id.luwes.policy.Policy;
import id.luwes.rulebook.PolicyDraft;
import id.luwes.web.Faults;
import id.luwes.web.Figure;
import id.luwes.web.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A draft whose numbers can be moved, and what would follow.
 *
 * @param swing empty where the levers do not stand so that they could be judged
 * @param mayDraft whether the reader may save them into the draft
 */
public record LeversPage(
        PolicyDraft draft, LeverPositions positions, Faults faults, Optional<Swing> swing, boolean mayDraft) {

    static final String TEMPLATE = "eligibility/levers";

    public Policy policy() {
        return draft.policy();
    }

    public String path() {
        return "/policies/drafts/" + draft.id() + "/levers";
    }

    /** A lever and what it touches, in words. */
    public record Line<T extends Lever>(T lever, String touches, boolean moved) {}

    public List<Line<Lever.Bound>> bounds(Wording words) {
        return lines(Lever.Bound.class, words);
    }

    public List<Line<Lever.Boxes>> boxes(Wording words) {
        return lines(Lever.Boxes.class, words);
    }

    public List<Line<Lever.Days>> days(Wording words) {
        return lines(Lever.Days.class, words);
    }

    private <T extends Lever> List<Line<T>> lines(Class<T> kind, Wording words) {
        return policy().levers().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(it -> new Line<>(it, touches(it, words), positions.moves(it)))
                .toList();
    }

    /** What the rows of a lever are about: why they refuse, or how many days they give. */
    private String touches(Lever lever, Wording words) {
        var rules = policy().rules().stream()
                .filter(it -> lever.rows().contains(it.row()))
                .map(it -> OverviewPage.reason(words, it.code()));
        var days = policy().days().stream()
                .filter(it -> lever.rows().contains(it.row()))
                .map(it -> words.count("eligibility.levers.gives", Integer.parseInt(it.result())));
        return String.join(", ", Stream.concat(rules, days).distinct().toList());
    }

    /** A number as people write it. */
    public static String said(Wording words, BigDecimal number) {
        int decimals = Math.max(0, number.stripTrailingZeros().scale());
        return decimals == 0 ? words.number(number.longValue()) : words.number(number.doubleValue(), decimals);
    }

    public boolean anyMoved() {
        return policy().levers().stream().anyMatch(positions::moves);
    }

    public Map<String, List<String>> fields() {
        return LeversForm.fields(policy(), positions);
    }

    /** The totals, each beside that of the policy in force. */
    public List<Figure> figures(Swing it, Wording words) {
        var now = words.text("eligibility.levers.now");
        return List.of(
                new Figure(
                        words.number(it.moved().eligible()),
                        words.text("eligibility.levers.eligible"),
                        now + " " + words.number(it.inForce().eligible())),
                new Figure(
                        words.number(it.moved().days()),
                        words.text("eligibility.levers.days"),
                        now + " " + words.number(it.inForce().days())),
                figure(it, Shift.GAINS, words),
                figure(it, Shift.LOSES, words),
                figure(it, Shift.MORE, words),
                figure(it, Shift.FEWER, words));
    }

    private static Figure figure(Swing it, Shift shift, Wording words) {
        return new Figure(words.number(it.all().count(shift)), words.text(DryRunPage.key(shift)), "");
    }

    /** So many people have so many days a week: by the policy in force, by the draft as it is saved, and as it is moved. */
    public record Row(int days, int inForce, int unmoved, int moved) {}

    public List<Row> rows(Swing it) {
        int most = IntStream.of(
                        it.inForce().byDays().size(),
                        it.unmoved().byDays().size(),
                        it.moved().byDays().size())
                .max()
                .orElse(0);
        return IntStream.range(0, most)
                .mapToObj(days ->
                        new Row(days, people(it.inForce(), days), people(it.unmoved(), days), people(it.moved(), days)))
                .toList();
    }

    private static int people(Swing.Totals totals, int days) {
        return days < totals.byDays().size() ? totals.byDays().get(days) : 0;
    }
}
