package id.luwes.policy;

import id.luwes.core.LegalBasis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One version of the rules about who may work away from the office: decision tables with their legal basis and dates,
 * read from a DMN file that never changes. Safe for any number of threads; compiled when it first judges.
 */
public final class Policy {

    static final String ATTAINMENT = "attainment";
    static final String COMPLIANCE = "compliance";

    private final byte[] file;
    private final DmnModel model;
    private final PolicyHeader header;
    private final List<Fact> asked;
    private final List<Rule> rules;
    private final List<Step> days;
    private final List<Step> evaluation;
    private final List<Example> examples;
    private volatile @Nullable Judging judging;
    private volatile @Nullable List<PolicyFinding> findings;

    private Policy(byte[] file) {
        this.file = file;
        this.model = DmnReader.read(file);
        JudgedTables.check(model);
        CellBound.check(model);
        this.header = PolicyHeader.of(model, file);
        this.asked = PolicyHeader.facts(model);
        var explanation = new Explanation(model);
        this.rules = explanation.rules(Judging.REFUSALS);
        this.days = explanation.steps(Judging.DAYS);
        this.evaluation = explanation.steps(Judging.EVALUATION);
        this.examples = model.examples().stream().map(Example::of).toList();
    }

    /** @throws OutsideSubset when the file holds anything that a policy may not hold, or lacks what it must tell */
    public static Policy of(byte[] file) {
        return new Policy(file.clone());
    }

    /**
     * Makes it ready to judge now instead of with the first person.
     *
     * @return this one
     * @throws OutsideSubset when the compiler finds an error that the reader does not know
     */
    public Policy compile() {
        judging();
        return this;
    }

    public String id() {
        return model.name();
    }

    /** SHA-256 of the file, in hexadecimal: the same hash, the same rules. */
    public String contentHash() {
        return header.contentHash();
    }

    public Validity validity() {
        return header.validity();
    }

    public Bilingual title() {
        return header.title();
    }

    /** The instrument that the whole policy carries out. */
    public LegalBasis basis() {
        return header.basis();
    }

    /** The rules that may refuse, in their order. */
    public List<Rule> rules() {
        return rules;
    }

    /** How many days a week whoever is eligible may have. */
    public List<Step> days() {
        return days;
    }

    /** The monthly evaluation; the first step that fits is proposed. */
    public List<Step> evaluation() {
        return evaluation;
    }

    DmnModel model() {
        return model;
    }

    /** What it promises to decide of imagined people. */
    public List<Example> examples() {
        return examples;
    }

    /** Its tables as they are written, for whoever changes or compares them. */
    public List<WrittenTable> tables() {
        return model.tables().stream().map(it -> WrittenTable.of(model, it)).toList();
    }

    /** Gaps, masked rows and overlaps of its tables, those that keep it from taking force among them. */
    public List<PolicyFinding> findings() {
        var known = findings;
        if (known == null) {
            known = new PolicyAnalysis(model).findings();
            findings = known;
        }
        return known;
    }

    /** The file itself, DMN 1.3. */
    public byte[] file() {
        return file.clone();
    }

    /** The decision alone, for many people in a row. */
    public Decision decide(Facts facts) {
        var values = values(facts);
        for (var value : values) {
            if (value == null) {
                return judge(facts).decision();
            }
        }
        return judging().eligibility(values).decision();
    }

    /** The same without the classes, for the properties and the benchmark that compare the two. */
    Decision decideRowByRow(Facts facts) {
        var values = new ArrayList<Object>();
        for (var fact : asked) {
            values.add(Objects.requireNonNull(facts.value(fact), fact.column()));
        }
        return judging().eligibilityRowByRow(values).decision();
    }

    /**
     * How many days a week the policy gives, 0 for none, without being compiled first: what a number that moves would do to
     * the totals. A verdict is never made by it, though a property holds it to the same answers.
     */
    public ToIntFunction<Facts> sketch() {
        var sketched = new Judging(model, new CellByCell(model));
        return facts -> {
            var values = values(facts);
            return Arrays.asList(values).contains(null)
                    ? 0
                    : sketched.eligibility(values).decision().maxDays();
        };
    }

    /** What can be moved in it. */
    public List<Lever> levers() {
        return new Levers(model).all();
    }

    /** The cells that are written otherwise where levers stand so, as {@link PolicyText} takes them. */
    public Map<PolicyText.Place, String> moved(LeverPositions positions) {
        return new Levers(model).moved(positions);
    }

    /** The decision with every rule and what it saw. Whoever has a fact missing that the policy asks is not eligible. */
    public Judgement judge(Facts facts) {
        var values = values(facts);
        var missing = asked.stream().filter(it -> facts.value(it) == null).toList();
        var outcome = judging().eligibility(values);
        var outcomes = new ArrayList<RuleOutcome>();
        for (int row = 1; row <= rules.size(); row++) {
            outcomes.add(RuleOutcome.of(rules.get(row - 1), outcome.refusals().contains(row), facts));
        }
        return new Judgement(
                missing.isEmpty() ? outcome.decision() : Decision.withMissing(outcomes),
                outcomes,
                missing,
                Map.of(
                        Judging.REFUSALS,
                        RuleOutcome.refusing(outcomes).map(Rule::row).toList(),
                        Judging.DAYS,
                        granted(outcome, facts)));
    }

    /**
     * What the month's figures lead to, compared exactly.
     *
     * @param attainment in per cent; where the quotient does not end, rounded down to more digits than the table uses
     * @param compliance in per cent, likewise
     */
    public Proposal evaluate(BigDecimal attainment, BigDecimal compliance) {
        return Proposal.valueOf(evaluation(attainment, compliance).result());
    }

    /** The same with the row that decides, its words and its legal basis. */
    public Step evaluation(BigDecimal attainment, BigDecimal compliance) {
        return evaluation.get(judging().evaluation(Map.of(ATTAINMENT, attainment, COMPLIANCE, compliance)) - 1);
    }

    private List<String> granted(Judging.Outcome outcome, Facts facts) {
        boolean known = model.table(Judging.DAYS).columns().stream()
                .allMatch(it -> facts.value(Fact.ofColumn(it.input()).orElseThrow()) != null);
        return known
                ? outcome.days().stream()
                        .limit(1)
                        .map(row -> days.get(row - 1).row())
                        .toList()
                : List.of();
    }

    private @Nullable Object[] values(Facts facts) {
        var values = new @Nullable Object[asked.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = facts.value(asked.get(i));
        }
        return values;
    }

    private Judging judging() {
        var ready = judging;
        return ready == null ? compiled() : ready;
    }

    private synchronized Judging compiled() {
        var ready = judging;
        if (ready == null) {
            ready = new Judging(model, Engine.compile(file, model.name()));
            judging = ready;
        }
        return ready;
    }
}
