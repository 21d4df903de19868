package id.luwes.rulebook.web;

import id.luwes.rulebook.Fate;
import id.luwes.rulebook.Fate.Way;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What becomes of agreements that a version breaks, as it was chosen; the agency's own notice where none was typed. */
public record FateForm(String fate, String notice) {

    public FateForm {
        fate = fate == null ? "" : fate.strip();
        notice = notice == null ? "" : notice.strip();
    }

    static FateForm blank(int leastNotice) {
        return new FateForm(Way.KEEP.name(), Integer.toString(leastNotice));
    }

    /** The form as far as it can be read. */
    record Reading(Optional<Fate> fate, Faults faults) {}

    Reading reading(int leastNotice) {
        var way = fate.isEmpty()
                ? Optional.of(Way.KEEP)
                : Arrays.stream(Way.values())
                        .filter(it -> it.name().equals(fate))
                        .findFirst();
        if (way.isEmpty()) {
            return new Reading(Optional.empty(), Faults.NONE.and("fate", "rulebook.fate.unknown"));
        }
        if (way.get() == Way.KEEP) {
            return new Reading(Optional.of(Fate.KEPT), Faults.NONE);
        }
        int days = days(leastNotice);
        if (days < leastNotice || days > Fate.LONGEST_NOTICE) {
            return new Reading(
                    Optional.empty(),
                    Faults.NONE.and("notice", "rulebook.fate.short", leastNotice, Fate.LONGEST_NOTICE));
        }
        return new Reading(Optional.of(new Fate(way.get(), days)), Faults.NONE);
    }

    /** As typed; 0, which no notice is, where that is no number. */
    private int days(int leastNotice) {
        if (notice.isEmpty()) {
            return leastNotice;
        }
        return notice.matches("[0-9]{1,3}") ? Integer.parseInt(notice) : 0;
    }

    /** The choices, the one that changes nothing first. */
    public static List<Choice> choices(Wording words) {
        return Arrays.stream(Way.values())
                .map(it -> new Choice(
                        it.name(),
                        words.text("rulebook.fate." + it.name()),
                        words.text("rulebook.fate." + it.name() + ".hint")))
                .toList();
    }
}
