package id.luwes.arrangement.web;

import id.luwes.arrangement.QuotaChain;
import id.luwes.arrangement.ReadingQuota.Read;
import id.luwes.arrangement.Seen;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why somebody may work away on so many days of a week, step by step from the policy to what is left. */
public record QuotaPage(Read read) {

    /**
     * A step.
     *
     * @param note what it means, or on what it stands; may be empty
     * @param href where it is read; empty for nowhere
     */
    public record Line(String label, String value, String note, String href) {}

    private QuotaChain chain() {
        return read.chain();
    }

    public String kicker() {
        return read.name();
    }

    public String week(Wording words) {
        return words.range(chain().week().first(), chain().week().last());
    }

    /** What it comes to. */
    public String headline(Wording words) {
        if (!chain().right().eligible()) {
            return words.text("arrangement.quota.not-eligible");
        }
        return chain().used() > chain().allowed()
                ? words.text("arrangement.quota.over", chain().used(), chain().allowed())
                : words.count("arrangement.quota.left", chain().left(), chain().used(), chain().allowed());
    }

    public int used() {
        return chain().used();
    }

    public int allowed() {
        return chain().allowed();
    }

    /** Whether the pips of the quota can be shown. */
    public boolean fits() {
        return chain().right().eligible() && used() <= allowed();
    }

    /** From the policy to what the week may have. */
    public List<Line> given(Wording words) {
        var lines = new ArrayList<Line>();
        var right = chain().right();
        lines.add(right.ground()
                .map(ground -> ground.row()
                        .map(row -> new Line(
                                words.text("arrangement.quota.policy", ground.policy(), row.id()),
                                words.count("eligibility.days", row.days()),
                                Seen.basis(row.basis()).told(words)
                                        + (row.example() ? " · " + words.text("arrangement.why.example") : ""),
                                "/policies/" + ground.policy() + "#" + row.id()))
                        .orElseGet(() -> new Line(
                                words.text("arrangement.quota.policy.none", ground.policy()),
                                right.eligible() ? "–" : words.count("eligibility.days", 0),
                                words.text(
                                        right.eligible() ? "arrangement.quota.row.gone" : "arrangement.quota.row.none"),
                                "/policies/" + ground.policy())))
                .orElseGet(() -> new Line(
                        words.text("arrangement.quota.unjudged"), words.count("eligibility.days", 0), "", "")));
        lines.add(
                chain().cap().isPresent()
                        ? new Line(
                                words.text("arrangement.quota.cap"),
                                words.text(
                                        "arrangement.quota.most", chain().cap().getAsInt()),
                                words.text("arrangement.quota.cap.note"),
                                "")
                        : new Line(words.text("arrangement.quota.cap"), words.text("arrangement.quota.none"), "", ""));
        lines.addAll(exceptions(words));
        lines.add(new Line(
                words.text("arrangement.quota.allowed"),
                words.count("eligibility.days", allowed()),
                words.text("arrangement.quota.allowed.note"),
                ""));
        return lines;
    }

    private List<Line> exceptions(Wording words) {
        var found = chain().right().lifts().stream()
                .filter(it -> it.within().overlaps(chain().week()))
                .map(it -> new Line(
                        words.text("arrangement.quota.exception"),
                        words.count("eligibility.days", it.days()),
                        words.range(it.within().first(), it.within().last()),
                        ""))
                .toList();
        return found.isEmpty()
                ? List.of(new Line(
                        words.text("arrangement.quota.exception"), words.text("arrangement.quota.none"), "", ""))
                : found;
    }

    /** What takes days of the week, and what does not. */
    public List<Line> taken(Wording words) {
        return chain().taken().stream()
                .map(it -> new Line(
                        words.day(it.day()),
                        it.counts() ? words.text("arrangement.quota.counts") : words.text("arrangement.quota.free"),
                        words.text("arrangement.quota.by." + it.by().name().toLowerCase(Locale.ROOT))
                                + (it.counts() && chain().absent().contains(it.day())
                                        ? " · " + words.text("arrangement.quota.absent")
                                        : ""),
                        ""))
                .toList();
    }

    /** The address of the week before or after. */
    public String address(int weeks) {
        return QuotaController.address(
                read.own(), read.person(), chain().week().first().plusWeeks(weeks));
    }

    /** Whether the week has days to come that can still be asked for. */
    public boolean ahead() {
        LocalDate last = chain().week().last();
        return read.own() && last.isAfter(read.today());
    }

    public String asking() {
        return "/days";
    }
}
