package id.luwes.objection.web;

import id.luwes.agency.Units.Unit;
import id.luwes.objection.ObjectionBody.Member;
import id.luwes.objection.ObjectionRules;
import id.luwes.web.Choice;
import id.luwes.web.Fact;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who decides on objections, and the days that run.
 *
 * @param example whether the agency has set nothing
 */
public record BodySettingsPage(
        List<Member> members,
        List<Unit> upper,
        ObjectionRules rules,
        boolean example,
        boolean mayChange,
        BodySettingsForm form,
        Faults faults) {

    public BodySettingsPage {
        members = List.copyOf(members);
        upper = List.copyOf(upper);
    }

    public List<Choice> units(Wording words) {
        return Stream.concat(
                        Stream.of(new Choice("0", words.text("objection.members.everywhere"))),
                        upper.stream().map(it -> new Choice(it.id().toString(), it.name())))
                .toList();
    }

    public List<Fact> facts(Wording words) {
        return List.of(
                new Fact(words.text("objection.rules.term"), words.count("objection.rules.days", rules.termDays())),
                new Fact(words.text("objection.rules.decide"), words.count("objection.rules.days", rules.decideDays())),
                new Fact(words.text("objection.rules.members"), words.number(rules.members())));
    }
}
