package id.luwes.eligibility.web;

import id.luwes.eligibility.ImaginingVerdicts.Imagined;
import id.luwes.policy.Fact;
import id.luwes.policy.RuleOutcome;
import id.luwes.policy.RuleOutcome.Answer;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one's own verdict would be.
 *
 * @param imagined empty while no policy is in force, or for somebody who is not active
 * @param on the day as it was typed
 * @param typed the facts as they were typed
 */
public record WhatIfPage(Optional<Imagined> imagined, String on, Map<Fact, String> typed, Faults faults) {

    public WhatIfPage {
        typed = Map.copyOf(typed);
    }

    static WhatIfPage of(Optional<Imagined> imagined) {
        return new WhatIfPage(imagined, "", Map.of(), Faults.NONE);
    }

    WhatIfPage typed(String day, Map<Fact, String> values, Faults wrong) {
        return new WhatIfPage(imagined, day, values, wrong);
    }

    /** What the field of a fact holds: what was typed, else what is known. */
    public String value(String column) {
        var fact = Fact.ofColumn(column).orElseThrow();
        return typed.getOrDefault(
                fact, imagined.map(it -> it.known().getOrDefault(fact, "")).orElse(""));
    }

    /** Yes or no, in words. */
    public List<Choice> equipment(Wording words) {
        return List.of(
                new Choice("yes", words.text("eligibility.value.laptop.yes")),
                new Choice("no", words.text("eligibility.value.laptop.no")));
    }

    /**
     * A rule and what it would say.
     *
     * @param turned whether it says otherwise than today
     */
    public record Line(Tone tone, String title, String condition, String remedy, boolean turned) {}

    /** Those that would refuse first, then those that would let pass and do not today, then the others. */
    public List<Line> lines(Imagined it, Wording words) {
        var today = it.now().outcomes().stream()
                .collect(Collectors.toMap(one -> one.rule().row(), RuleOutcome::answer, (one, same) -> one));
        var refusing = new ArrayList<Line>();
        var turned = new ArrayList<Line>();
        var passing = new ArrayList<Line>();
        for (var outcome : it.then().outcomes()) {
            var row = outcome.rule().row();
            boolean otherwise = today.containsKey(row) && today.get(row) != outcome.answer();
            var line = line(outcome, otherwise, words);
            (outcome.answer().keepsOut() ? refusing : otherwise ? turned : passing).add(line);
        }
        refusing.addAll(turned);
        refusing.addAll(passing);
        return refusing;
    }

    private static Line line(RuleOutcome outcome, boolean turned, Wording words) {
        var locale = words.language().locale();
        var rule = outcome.rule();
        return new Line(
                RuleRow.tone(outcome.answer()),
                rule.facts().stream()
                        .map(it -> words.text("eligibility.fact." + it.column()))
                        .collect(Collectors.joining(", ")),
                words.text("eligibility.condition", rule.condition().in(locale)),
                outcome.answer() == Answer.REFUSED ? rule.remedy().in(locale) : "",
                turned);
    }
}
