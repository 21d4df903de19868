package id.luwes.arrangement.web;

import id.luwes.arrangement.Glance;
import id.luwes.arrangement.TrackRecord;
import id.luwes.arrangement.WeekOutlook.UnitDay;
import id.luwes.arrangement.WeekOutlook.UnitWeek;
import id.luwes.web.Choice;
import id.luwes.web.Coverage;
import id.luwes.web.Mark;
import id.luwes.web.Tone;
import id.luwes.web.TwoTaps;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An application of the inbox in words: what is asked for, and what speaks for and against it. */
public record GlanceRow(Glance glance) {

    /** <em>Selasa, Kamis</em>. */
    public String days(Wording words) {
        return weeks().days(words);
    }

    /** The verdict, the record, and the counter where there is one. */
    public List<Mark> marks(Wording words) {
        var marks = new ArrayList<Mark>();
        marks.add(verdict(words));
        marks.add(record(words));
        glance.counter().ifPresent(week -> marks.add(counter(week, words)));
        return marks;
    }

    /** The week that is asked for. */
    public ShownWeeks weeks() {
        return new ShownWeeks(glance.week(), glance.waiting().period().first());
    }

    /** How many the counter is left with, on each weekday that this case changes. */
    public List<Coverage> coverage(Wording words) {
        return CheckCard.coverage(glance.counter().orElse(null), words).stream()
                .filter(Coverage::changes)
                .toList();
    }

    public boolean fallsBelow() {
        return glance.counter().filter(UnitWeek::fallsBelowMinimum).isPresent();
    }

    /** What can be decided at once. */
    public TwoTaps taps(Wording words) {
        return new TwoTaps(
                "decision",
                new Choice("approve", words.text("arrangement.decide.approve"), ""),
                List.of(
                        new Choice("refuse", words.text("arrangement.decide.refuse"), "x"),
                        new Choice("return", words.text("arrangement.decide.return"), "arrow-back-up")),
                new Choice(
                        "reason",
                        words.text("arrangement.decide.reason"),
                        words.text(
                                fallsBelow() ? "arrangement.decide.approve.below" : "arrangement.decide.reason.hint")),
                fallsBelow(),
                "/inbox/" + glance.waiting().id());
    }

    private Mark verdict(Wording words) {
        if (!glance.right().eligible()) {
            return new Mark(Tone.BAD, words.text("arrangement.glance.not-eligible"));
        }
        int quota = glance.daysPerWeek();
        return glance.waiting().daysAway() > quota
                ? new Mark(Tone.BAD, words.count("arrangement.glance.beyond-quota", quota))
                : new Mark(Tone.OK, words.count("arrangement.glance.eligible", quota));
    }

    private Mark record(Wording words) {
        return glance.past()
                .flatMap(TrackRecord.Past::attainment)
                .map(it -> new Mark(
                        Tone.INFO, words.text("arrangement.record.attainment", words.percent((double) Math.round(it)))))
                .orElseGet(() -> new Mark(
                        Tone.OFF,
                        words.text(
                                glance.past().isPresent()
                                        ? "arrangement.glance.not-judged"
                                        : "arrangement.glance.no-record")));
    }

    /** The weekday on which the counter is left with the fewest, of those that this case changes. */
    private static Mark counter(UnitWeek week, Wording words) {
        return week.days().stream()
                .filter(UnitDay::isChanged)
                .min(Comparator.comparingInt(UnitDay::after))
                .map(day -> new Mark(
                        week.fallsBelowMinimum() ? Tone.BAD : Tone.OK,
                        words.text(
                                day.sent() > 0 ? "arrangement.glance.counter.ruled" : "arrangement.glance.counter",
                                words.weekday(day.leastOn()),
                                day.now(),
                                day.after(),
                                week.minimum().orElse(0))))
                .orElseGet(() -> new Mark(Tone.OK, words.text("arrangement.glance.counter.same")));
    }
}
