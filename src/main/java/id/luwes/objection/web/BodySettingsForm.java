package id.luwes.objection.web;

import id.luwes.core.Nip;
import id.luwes.objection.ObjectionRules;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.util.Optional;

/** What BKD sends about the body: a member to name, or the rules. */
public record BodySettingsForm(String nip, String unit, String term, String decide, String agree) {

    private static final String NUMBER = "[0-9]{1,4}";
    private static final String UNIT = "[0-9]{1,18}";

    public BodySettingsForm {
        nip = Letters.line(nip);
        unit = Letters.line(unit);
        term = Letters.line(term);
        decide = Letters.line(decide);
        agree = Letters.line(agree);
    }

    static BodySettingsForm of(ObjectionRules rules) {
        return new BodySettingsForm(
                "",
                "0",
                String.valueOf(rules.termDays()),
                String.valueOf(rules.decideDays()),
                String.valueOf(rules.members()));
    }

    /** Whom to name; empty where that is no number of anybody. */
    Optional<Nip> person() {
        try {
            return Optional.of(Nip.of(nip));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /** For which unit; 0 for the whole agency. */
    Optional<Long> place() {
        return unit.matches(UNIT) ? Optional.of(Long.parseLong(unit)) : Optional.empty();
    }

    Faults faults() {
        return within(term, ObjectionRules.MOST_TERM, "term")
                .and(within(decide, ObjectionRules.MOST_DECIDE, "decide"))
                .and(within(agree, ObjectionRules.MOST_MEMBERS, "agree"));
    }

    private static Faults within(String typed, int most, String field) {
        boolean wrong = !typed.matches(NUMBER) || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > most;
        return Faults.NONE.andIf(wrong, field, "objection.fault.number", most);
    }

    /** What was typed, once it has no faults. */
    ObjectionRules rules() {
        return new ObjectionRules(Integer.parseInt(term), Integer.parseInt(decide), Integer.parseInt(agree));
    }
}
