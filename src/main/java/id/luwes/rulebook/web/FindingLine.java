package id.luwes.rulebook.web;

import id.luwes.policy.Policy;
import id.luwes.policy.PolicyFinding;
import id.luwes.policy.WrittenTable;
import id.luwes.web.Tone;
import id.luwes.web.Wording;

/**
 * What the analysis of a draft's tables has found, in words.
 *
 * @param hint what it means, and the way out
 */
public record FindingLine(Tone tone, String label, String text, String hint) {

    static FindingLine of(Policy policy, PolicyFinding finding, Wording words) {
        var locale = words.language().locale();
        return switch (finding) {
            case PolicyFinding.NoDays gap ->
                blocking("no-days", words, gap.example().in(locale));
            case PolicyFinding.NoProposal gap ->
                blocking("no-proposal", words, gap.example().in(locale));
            case PolicyFinding.TooManyCases many -> blocking("too-many", words, table(policy, many.table(), words));
            case PolicyFinding.FitsNobody row -> warning("fits-nobody", words, said(policy, row.row(), words));
            case PolicyFinding.Masked row -> warning("masked", words, said(policy, row.row(), words));
            case PolicyFinding.OrderDecides order ->
                warning(
                        "order",
                        words,
                        said(policy, order.row(), words),
                        said(policy, order.later(), words),
                        order.example().in(locale));
        };
    }

    private static FindingLine blocking(String kind, Wording words, Object... parts) {
        return line(Tone.BAD, "rulebook.finding.blocks", kind, words, parts);
    }

    private static FindingLine warning(String kind, Wording words, Object... parts) {
        return line(Tone.WAIT, "rulebook.finding.look", kind, words, parts);
    }

    private static FindingLine line(Tone tone, String label, String kind, Wording words, Object... parts) {
        var key = "rulebook.finding." + kind;
        return new FindingLine(tone, words.text(label), words.text(key, parts), words.text(key + ".hint"));
    }

    private static String table(Policy policy, String name, Wording words) {
        return policy.tables().stream()
                .filter(it -> it.name().equals(name))
                .map(it -> DraftPage.table(it, words))
                .findFirst()
                .orElse(name);
    }

    /** A row as its own words say it, with the name by which the form has it. */
    private static String said(Policy policy, String row, Wording words) {
        return policy.tables().stream()
                .flatMap(it -> it.rows().stream())
                .filter(it -> it.id().equals(row))
                .map(WrittenTable.Row::text)
                .map(it -> it.in(words.language().locale()) + " (" + row + ")")
                .findFirst()
                .orElse(row);
    }
}
