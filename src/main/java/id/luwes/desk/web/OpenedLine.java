package id.luwes.desk.web;

import id.luwes.desk.InboxLine;
import id.luwes.desk.Shown;
import id.luwes.web.Choice;
import id.luwes.web.TwoTaps;
import id.luwes.web.Wording;
import java.util.List;

/**
 * The line of the inbox that is open, to decide on it there.
 *
 * @param back the list as it stands, to come back to
 */
public record OpenedLine(InboxLine line, String back) {

    /** Where the decision is sent. */
    public String action() {
        return switch (line.kind()) {
            case APPLICATION -> "/applications/" + line.waiting().id() + "/decision";
            case DAY -> "/days/" + line.waiting().id() + "/ruling";
            case AGREEMENT -> "/applications/" + line.waiting().id() + "/keeping";
            case OUTPUT, CORRECTION -> line.address() + "/ruling";
            case EVALUATION, OBJECTION, FACT, CONTEST, DOUBT, OPINION, IMPORT -> line.address();
        };
    }

    /** The number of the delivery that is shown; 0 where there is none. */
    public long delivery() {
        return line.shown() instanceof Shown.Delivery delivery
                ? delivery.waiting().output().delivery().number()
                : 0;
    }

    /** What can be decided on a case that its own module does not draw. */
    public TwoTaps taps(Wording words) {
        return switch (line.kind()) {
            case DAY -> taps(words, "ruling", "grant", "refuse", "arrangement.days");
            case CORRECTION -> taps(words, "ruling", "accept", "refuse", "attendance.corrections");
            default -> taps(words, "decision", "accept", "return", "performance.rule");
        };
    }

    private TwoTaps taps(Wording words, String name, String yes, String no, String keys) {
        var needsWord =
                line.shown() instanceof Shown.SingleDays days && days.glance().fallsShort();
        return new TwoTaps(
                name,
                new Choice(yes, words.text(keys + "." + yes), ""),
                List.of(new Choice(no, words.text(keys + "." + no), no.equals("return") ? "arrow-back-up" : "x")),
                new Choice("word", words.text(keys + ".word"), words.text(keys + ".word.hint")),
                needsWord,
                line.address());
    }
}
