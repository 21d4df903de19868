package id.luwes.arrangement.web;

import id.luwes.arrangement.Patience;
import id.luwes.web.Faults;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The numbers as they were typed. */
public record DecidingRulesForm(
        @Nullable String remind, @Nullable String escalate) {

    static DecidingRulesForm of(Optional<Patience> set) {
        return set.map(it -> new DecidingRulesForm(String.valueOf(it.remind()), String.valueOf(it.escalate())))
                .orElse(new DecidingRulesForm("", ""));
    }

    Faults faults() {
        var remindDays = number(remind);
        var escalateDays = number(escalate);
        return Faults.NONE
                .andIf(
                        remindDays < 1 || remindDays > Patience.MOST_REMIND,
                        "remind",
                        "arrangement.rules.fault.remind",
                        Patience.MOST_REMIND)
                .andIf(
                        escalateDays <= Math.max(1, remindDays) || escalateDays > Patience.MOST_ESCALATE,
                        "escalate",
                        "arrangement.rules.fault.escalate",
                        Patience.MOST_ESCALATE);
    }

    /** What they mean, in a form without faults. */
    Patience patience() {
        return new Patience(number(remind), number(escalate));
    }

    public static String said(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    /** Nothing that is no number of one to three digits. */
    private static int number(@Nullable String typed) {
        return said(typed).matches("[0-9]{1,3}") ? Integer.parseInt(said(typed)) : 0;
    }
}
