package id.luwes.eligibility.web;

import id.luwes.eligibility.KeptVerdict;
import id.luwes.eligibility.ReadingEligibility.Sheet;
import id.luwes.web.Fact;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A verdict on one sheet.
 *
 * @param card rule by rule; empty where the text of the policy is not the one by which it was decided any more
 */
public record SheetPage(Sheet sheet, Optional<VerdictCard> card) {

    static SheetPage of(Sheet sheet) {
        return new SheetPage(sheet, sheet.explained().map(it -> VerdictCard.of(it, sheet.cap(), List.of())));
    }

    public KeptVerdict kept() {
        return sheet.kept();
    }

    public String decision(Wording words) {
        return kept().eligible()
                ? words.count("eligibility.verdict.yes", sheet.days())
                : words.text("eligibility.verdict.no");
    }

    /** Who, when and by which policy. */
    public List<Fact> head(Wording words) {
        var person = sheet.person();
        var facts = new ArrayList<Fact>();
        facts.add(fact(words, "number", kept().id().toString()));
        facts.add(fact(words, "person", person.name()));
        facts.add(fact(words, "nip", person.nip().value()));
        facts.add(fact(words, "position", person.position().name()));
        facts.add(fact(words, "unit", person.unit().name()));
        facts.add(fact(words, "decided", words.text("eligibility.sheet.moment", kept().judgedAt())));
        facts.add(fact(
                words,
                "policy",
                card.map(it -> it.policy().title().in(words.language().locale()) + " (" + kept().policyId() + ")")
                        .orElse(kept().policyId())));
        card.ifPresent(it ->
                facts.add(fact(words, "basis", SeenRow.cited(words, it.policy().basis()))));
        facts.add(fact(words, "hash", kept().policyHash()));
        return facts;
    }

    private static Fact fact(Wording words, String name, String value) {
        return new Fact(words.text("eligibility.sheet." + name), value);
    }

    /** Those that refuse first, then those that could not be asked or were not assessed, then the others. */
    public List<RuleRow> rules() {
        return card.map(it -> {
                    var rules = new ArrayList<>(it.refused());
                    rules.addAll(it.unknown());
                    rules.addAll(it.unassessed());
                    rules.addAll(it.passed());
                    return List.copyOf(rules);
                })
                .orElse(List.of());
    }

    public static String says(RuleRow rule, Wording words) {
        return words.text("eligibility.rules." + rule.answer().name().toLowerCase(Locale.ROOT));
    }
}
