package id.luwes.arrangement.web;

import id.luwes.arrangement.ConsentRules;
import id.luwes.arrangement.Patience;
import id.luwes.web.Choice;
import id.luwes.web.Fact;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.List;

/**
 * What the agency sets about deciding.
 *
 * @param inForce what holds now
 * @param wanted from when on others have to consent
 * @param example whether that is the example, since nothing was set
 */
public record DecidingRulesPage(
        DecidingRulesForm form,
        Patience inForce,
        boolean example,
        ConsentRules.Wanted wanted,
        boolean mayChange,
        Faults faults) {

    public List<Fact> facts(Wording words) {
        return List.of(
                new Fact(
                        words.text("arrangement.rules.remind"),
                        words.count("arrangement.rules.days", inForce.remind())),
                new Fact(
                        words.text("arrangement.rules.escalate"),
                        words.count("arrangement.rules.days", inForce.escalate())));
    }

    /** Whether others have to consent, as it holds now. */
    public List<Fact> consents(Wording words) {
        return List.of(
                new Fact(words.text("arrangement.consents.second"), ConsentsForm.told(wanted.secondLevel(), words)),
                new Fact(words.text("arrangement.consents.lead"), ConsentsForm.told(wanted.teamLead(), words)));
    }

    public List<Choice> levels(Wording words) {
        return ConsentsForm.choices(words);
    }

    public String level() {
        return ConsentsForm.of(wanted.secondLevel());
    }

    public String lead() {
        return ConsentsForm.of(wanted.teamLead());
    }
}
