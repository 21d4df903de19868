package id.luwes.evaluation.web;

import id.luwes.evaluation.DayInput;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** One day of an evaluation. */
public record DayRow(DayInput day) {

    public Tone tone() {
        if (!day.due()) {
            return Tone.OFF;
        }
        return day.met() ? Tone.OK : Tone.BAD;
    }

    public String status(Wording words) {
        if (!day.due()) {
            return words.text("evaluation.day.not-due");
        }
        return words.text(day.met() ? "evaluation.day.met" : "evaluation.day.missed");
    }

    public String mode(Wording words) {
        return words.text("evaluation.mode." + day.mode());
    }

    /** From when to when; a dash where a punch is missing. */
    public String hours(Wording words) {
        var in = day.in();
        var out = day.out();
        return in == null && out == null ? "–" : time(words, in) + "–" + time(words, out);
    }

    private static String time(Wording words, @Nullable LocalTime time) {
        return time == null ? "?" : words.time(time);
    }

    public String worked(Wording words) {
        var worked = day.worked();
        return worked == null ? "–" : words.duration(worked);
    }

    public String required(Wording words) {
        return day.due() ? words.duration(day.required()) : "–";
    }
}
