package id.luwes.desk.web;

import id.luwes.arrangement.Hours;
import id.luwes.desk.MyDay;
import id.luwes.regime.Sendings.Sending;
import id.luwes.schedule.PlannedDay;
import id.luwes.schedule.SeenDay;
import id.luwes.web.DayMode;
import id.luwes.web.Wording;
import java.util.Locale;
import java.util.Optional;

/** The card of the day: what it is, and the one thing to do. */
public record DayCard(MyDay mine) {

    /** How far the day has come: NOT_IN, WORKING or DONE. */
    public enum Stage {
        NOT_IN,
        WORKING,
        DONE
    }

    public Stage stage() {
        if (mine.worked().in().isEmpty()) {
            return Stage.NOT_IN;
        }
        return mine.worked().out().isEmpty() ? Stage.WORKING : Stage.DONE;
    }

    public boolean due() {
        return mine.kind() == MyDay.Kind.DUE;
    }

    /** The heading: what to do on a day that is due, else what kind of day it is. */
    public String title() {
        if (due() || stage() != Stage.NOT_IN) {
            return "desk.stage." + word(stage().name());
        }
        return "desk.kind." + word(mine.kind().name());
    }

    /** What is said of a day on which nothing is due. */
    public String text(Wording words) {
        var until = mine.stay().flatMap(MyDay.Stay::until);
        var key = "desk.kind." + word(mine.kind().name()) + ".text";
        return until.map(it -> words.text(key + ".until", it)).orElseGet(() -> words.text(key));
    }

    public Optional<DayMode> mode() {
        return mine.plan().map(SeenDay::whole).flatMap(SeenDay::mode);
    }

    public String modeKey() {
        return mine.plan().map(SeenDay::whole).map(SeenDay::key).orElse("");
    }

    /** How a half day is split; empty on others. */
    public String half(Wording words) {
        return mine.plan()
                .filter(it -> due() && it.part().isHalf())
                .map(it -> words.text("desk.half." + word(it.part().name())))
                .orElse("");
    }

    /** In which hours the person can be reached today; empty where none were agreed. */
    public String core(Wording words) {
        return core().map(it -> words.text("desk.core", words.hours(it.starts(), it.ends())))
                .orElse("");
    }

    /** That somebody came after these hours began, or left before they ended; it only warns. */
    public String outsideCore(Wording words) {
        return core().map(it -> {
                    if (mine.worked().in().filter(it.starts()::isBefore).isPresent()) {
                        return words.text("desk.core.late", words.hour(it.starts()));
                    }
                    return mine.worked().out().filter(it.ends()::isAfter).isPresent()
                            ? words.text("desk.core.early", words.hour(it.ends()))
                            : "";
                })
                .orElse("");
    }

    private Optional<Hours> core() {
        return mine.plan().filter(it -> due()).flatMap(PlannedDay::core);
    }

    /** Why the day is otherwise than the week says; empty where it is not. */
    public String changed(Wording words) {
        return mine.stay()
                .flatMap(MyDay.Stay::changed)
                .map(it -> it.said(words))
                .orElse("");
    }

    /** The rule of the organisation by which the person works away today; empty where it does not say. */
    public Optional<Sending> sent() {
        return mine.stay().flatMap(MyDay.Stay::sent);
    }

    public String place() {
        return mine.stay().map(MyDay.Stay::place).orElse("");
    }

    /** Whether the person works without any agreement, and so at the office; a paused one is told as what changed the day. */
    public boolean withoutAgreement() {
        return due()
                && sent().isEmpty()
                && mine.plan().flatMap(it -> it.agreement()).isEmpty()
                && mine.stay().flatMap(MyDay.Stay::changed).isEmpty();
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
