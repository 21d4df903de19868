package id.luwes.arrangement.web;

import id.luwes.arrangement.Patience;
import id.luwes.arrangement.SecondLevel;
import id.luwes.web.Choice;
import id.luwes.web.Fact;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.List;

/**
 * What the agency sets about deciding.
 *
 * @param inForce what holds now
 * @param secondLevel from when on the level above has to consent
 * @param example whether that is the example, since nothing was set
 */
public record DecidingRulesPage(
        DecidingRulesForm form,
        Patience inForce,
        boolean example,
        SecondLevel secondLevel,
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

    /** Whether the level above has to consent, as it holds now. */
    public List<Fact> consents(Wording words) {
        return List.of(new Fact(words.text("arrangement.consents.second"), ConsentsForm.told(secondLevel, words)));
    }

    public List<Choice> levels(Wording words) {
        return ConsentsForm.choices(words);
    }

    public String level() {
        return ConsentsForm.of(secondLevel);
    }
}
