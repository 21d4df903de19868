package id.luwes.regime.web;

import id.luwes.regime.Mode;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import id.luwes.workforce.PositionKind;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/** The form of a regime of the agency's own. */
public record NewRegimePage(RegimeForm form, Faults faults) {

    public List<Choice> modes(Wording words) {
        return RegimeReading.WRITTEN.stream()
                .sorted()
                .map(it -> new Choice(it.name(), RegimeWords.mode(words, it), words.text("regime.mode." + hint(it))))
                .toList();
    }

    private static String hint(Mode mode) {
        return RegimeWords.word(mode.name()) + ".hint";
    }

    public List<DayOfWeek> weekdays() {
        return RegimeWords.workWeek();
    }

    public List<Choice> kinds(Wording words) {
        return Arrays.stream(PositionKind.values())
                .map(it -> new Choice(it.name(), RegimeWords.kind(words, it)))
                .toList();
    }

    public String weekday(Wording words, DayOfWeek weekday) {
        return RegimeWords.weekday(words, weekday);
    }
}
