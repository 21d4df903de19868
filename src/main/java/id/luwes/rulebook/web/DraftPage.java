package id.luwes.rulebook.web;

import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.access.Role;
import id.luwes.access.RuleMakers;
import id.luwes.policy.Bilingual;
import id.luwes.policy.Example;
import id.luwes.policy.Policy;
import id.luwes.policy.PolicyDifference;
import id.luwes.policy.PolicyFinding;
import id.luwes.policy.PolicyText.Place;
import id.luwes.policy.WrittenTable;
import id.luwes.rulebook.PolicyDraft;
import id.luwes.web.Faults;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One draft: its text as a form, what it says otherwise than the policy that it would take over from, and its examples.
 *
 * @param before the policy in force on its first day without it; empty where there is none
 * @param refusal what the reader of policies says of what was typed; empty where it can be read
 * @param mayTry whether the reader may try it on everybody
 * @param own whether the reader wrote any of it, and so may not publish it
 * @param leastNotice working days, below which none is chosen
 * @param fate what was chosen for agreements that it breaks
 */
public record DraftPage(
        PolicyDraft draft,
        Optional<Policy> before,
        DraftForm form,
        Bilingual refusal,
        Faults faults,
        boolean own,
        boolean mayDraft,
        boolean mayPublish,
        boolean mayTry,
        int leastNotice,
        FateForm fate) {

    static final String TEMPLATE = "rulebook/draft";

    private static final int MOST_FINDINGS = 50;

    static DraftPage of(PolicyDraft draft, Optional<Policy> before, Authority who, int leastNotice) {
        return new DraftPage(
                draft,
                before,
                DraftForm.of(draft.policy()),
                Bilingual.NONE,
                Faults.NONE,
                draft.writers().contains(who.person().account()),
                RuleMakers.mayDraft(who),
                RuleMakers.mayPublish(who),
                Reach.of(who, Role.BKD, Role.AUDITOR).everywhere(),
                leastNotice,
                FateForm.blank(leastNotice));
    }

    DraftPage refused(DraftForm typed, Bilingual why, Faults wrong) {
        return new DraftPage(draft, before, typed, why, wrong, own, mayDraft, mayPublish, mayTry, leastNotice, fate);
    }

    DraftPage with(Faults wrong) {
        return new DraftPage(draft, before, form, refusal, wrong, own, mayDraft, mayPublish, mayTry, leastNotice, fate);
    }

    DraftPage notPublished(FateForm chosen, Faults wrong) {
        return new DraftPage(
                draft, before, form, refusal, wrong, own, mayDraft, mayPublish, mayTry, leastNotice, chosen);
    }

    public Policy policy() {
        return draft.policy();
    }

    public String path() {
        return DraftsController.PATH + "/" + draft.id();
    }

    public boolean mayEdit() {
        return mayDraft && !draft.isPublished();
    }

    public boolean publishable() {
        return mayPublish && !own && !draft.isPublished() && ready();
    }

    /** Whether its examples tell both sides and hold. */
    public boolean examplesHold() {
        return Example.tellBothSides(policy()) && Example.failing(policy()).isEmpty();
    }

    /** Whether it answers for everybody as its examples promise. */
    public boolean ready() {
        return examplesHold() && policy().findings().stream().noneMatch(PolicyFinding::blocks);
    }

    /** Those that keep it from taking force before those that may be meant; no more than somebody reads. */
    public List<FindingLine> findings(Wording words) {
        return policy().findings().stream()
                .sorted(Comparator.comparing(PolicyFinding::blocks).reversed())
                .limit(MOST_FINDINGS)
                .map(it -> FindingLine.of(policy(), it, words))
                .toList();
    }

    public Optional<DifferenceView> difference() {
        return before.map(it -> new DifferenceView(it, policy()));
    }

    /** An example with what the policy decides. */
    public record Tried(Example example, String decided) {

        public boolean holds() {
            return decided.equals(example.expected());
        }

        public Tone tone() {
            return holds() ? Tone.OK : Tone.BAD;
        }
    }

    public List<Tried> tried() {
        return policy().examples().stream()
                .map(it -> new Tried(it, it.decided(policy())))
                .toList();
    }

    /** A cell to be edited. */
    public record CellField(String name, String label, String value) {}

    /** The cells of a row that ask something, and its result first; the others are folded. */
    public List<CellField> asking(WrittenTable table, WrittenTable.Row row, Wording words) {
        return fields(table, row, words, false);
    }

    public List<CellField> others(WrittenTable table, WrittenTable.Row row, Wording words) {
        return fields(table, row, words, true);
    }

    private List<CellField> fields(WrittenTable table, WrittenTable.Row row, Wording words, boolean empty) {
        var fields = new ArrayList<CellField>();
        if (!empty) {
            fields.add(field(row, PolicyDifference.RESULT, words.text("rulebook.result")));
        }
        for (int i = 0; i < table.columns().size(); i++) {
            if (row.asks(i) != empty) {
                var column = table.columns().get(i);
                fields.add(field(
                        row, column.input(), column.label().in(words.language().locale())));
            }
        }
        return fields;
    }

    private CellField field(WrittenTable.Row row, String column, String label) {
        var name = DraftForm.name(new Place(row.id(), column));
        return new CellField(name, label, form.value(name));
    }

    public String said(WrittenTable.Row row, Wording words) {
        return row.text().in(words.language().locale());
    }

    public static String table(WrittenTable table, Wording words) {
        var key = "rulebook.table." + table.name();
        return words.knows(key) ? words.text(key) : table.name();
    }
}
