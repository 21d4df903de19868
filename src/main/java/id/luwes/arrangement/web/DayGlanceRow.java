package id.luwes.arrangement.web;

import id.luwes.arrangement.DayGlance;
import id.luwes.web.DayMode;
import id.luwes.web.Mark;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A wish for single days in the inbox in words: which day becomes what, and who is left at the counter. */
public record DayGlanceRow(DayGlance glance) {

    /** A day: how it is worked by now, and how it would be. */
    public record Line(String day, DayMode before, DayMode after) {}

    public List<Line> lines(Wording words) {
        var days = glance.change().days();
        return IntStream.range(0, days.size())
                .mapToObj(it -> new Line(
                        words.day(days.get(it).date()),
                        WaitingDaysPage.before(glance, it),
                        DayRow.mode(days.get(it).place())))
                .toList();
    }

    /** Which rule of the organisation offers the day, in a sentence; empty where an agreement is changed. */
    public String rule(Wording words) {
        return new DayRow(glance.change(), LocalDate.MIN, Map.of()).rule(words);
    }

    public List<Mark> marks(Wording words) {
        return glance.counters().stream()
                .map(it -> new Mark(
                        it.fallsShort() ? Tone.BAD : Tone.OK,
                        words.text("arrangement.days.counter", words.shortDay(it.day()), it.others(), it.minimum())))
                .toList();
    }
}
