package id.luwes.arrangement.web;

import id.luwes.arrangement.ConsentRules.Wanted;
import id.luwes.arrangement.FromDays;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From how many days a week on others have to consent, as it was chosen: {@code 0} for never.
 *
 * @param second the level above
 * @param lead the leads of teams; a page that was open before there was the choice sends none, which leaves it
 */
public record ConsentsForm(
        @Nullable String second, @Nullable String lead) {

    static String of(FromDays level) {
        return String.valueOf(level.fromDays().orElse(0));
    }

    static String told(FromDays level, Wording words) {
        return choices(words).get(level.fromDays().orElse(0)).label();
    }

    static List<Choice> choices(Wording words) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("0", words.text("arrangement.consents.never"), ""));
        choices.add(new Choice("1", words.text("arrangement.consents.always"), ""));
        for (int days = 2; days <= FromDays.MOST; days++) {
            choices.add(new Choice(String.valueOf(days), words.text("arrangement.consents.from", days), ""));
        }
        return choices;
    }

    Faults faults() {
        return Faults.NONE
                .andIf(isNone(second), "second", "arrangement.consents.fault")
                .andIf(lead != null && isNone(lead), "lead", "arrangement.consents.fault");
    }

    /** What it means, in a form without faults. */
    Wanted wanted(Wanted before) {
        return new Wanted(from(second), lead == null ? before.teamLead() : from(lead));
    }

    private static boolean isNone(@Nullable String chosen) {
        return chosen == null || !chosen.matches("[0-5]");
    }

    private static FromDays from(@Nullable String chosen) {
        return chosen == null || chosen.equals("0") ? FromDays.NEVER : FromDays.from(Integer.parseInt(chosen));
    }
}
