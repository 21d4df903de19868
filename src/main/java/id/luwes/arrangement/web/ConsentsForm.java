package id.luwes.arrangement.web;

import id.luwes.arrangement.SecondLevel;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From how many days a week on the level above has to consent, as it was chosen: {@code 0} for never. */
public record ConsentsForm(@Nullable String second) {

    static String of(SecondLevel level) {
        return String.valueOf(level.fromDays().orElse(0));
    }

    static String told(SecondLevel level, Wording words) {
        return choices(words).get(level.fromDays().orElse(0)).label();
    }

    static List<Choice> choices(Wording words) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("0", words.text("arrangement.consents.never"), ""));
        choices.add(new Choice("1", words.text("arrangement.consents.always"), ""));
        for (int days = 2; days <= SecondLevel.MOST; days++) {
            choices.add(new Choice(String.valueOf(days), words.text("arrangement.consents.from", days), ""));
        }
        return choices;
    }

    Faults faults() {
        return Faults.NONE.andIf(second == null || !second.matches("[0-5]"), "second", "arrangement.consents.fault");
    }

    /** What it means, in a form without faults. */
    SecondLevel wanted() {
        return second == null || second.equals("0") ? SecondLevel.NEVER : SecondLevel.from(Integer.parseInt(second));
    }
}
