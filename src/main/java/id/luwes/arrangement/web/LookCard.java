package id.luwes.arrangement.web;

import id.luwes.arrangement.AgreementToLookAt;
import id.luwes.arrangement.Look;
import id.luwes.web.Mark;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.util.List;

/**
 * What has changed since an agreement was granted, as one side reads it, and what can be done.
 *
 * @param own whether the reader is the employee
 */
public record LookCard(AgreementToLookAt agreement, boolean own) {

    /** One cause in words: what happened, since when, and what stands on it. */
    public record Line(Mark mark, String said, String way) {}

    public long application() {
        return agreement.application().value();
    }

    /** Each cause, what presses most first. */
    public List<Line> lines(Wording words) {
        return agreement.looks().stream()
                .map(it -> new Line(mark(it, words), new LookWords(agreement, it).said(words), way(it, words)))
                .toList();
    }

    /** The causes by their names, each once. */
    public List<Mark> marks(Wording words) {
        return agreement.looks().stream().map(it -> mark(it, words)).distinct().toList();
    }

    /** What follows if nothing is done: nothing. */
    public String otherwise(Wording words) {
        return words.text(
                own ? "arrangement.look.otherwise.own" : "arrangement.look.otherwise",
                agreement.granted().last());
    }

    /** Whether the verdict is a cause, and the reader may read it. */
    public boolean readsVerdict() {
        return agreement.whole() && agreement.looks().stream().anyMatch(Look.LessRight.class::isInstance);
    }

    public String verdictAddress() {
        return own ? "/eligibility" : "/eligibility/" + agreement.employee();
    }

    /** Whether the way of an objection is open to the reader: only an employee objects to the own verdict. */
    public boolean mayObject() {
        return own
                && agreement.looks().stream()
                        .anyMatch(it ->
                                (it instanceof Look.LessRight right && right.lost()) || it instanceof Look.Sanctioned);
    }

    private String way(Look look, Wording words) {
        return own ? words.text("arrangement.look.way." + word(look)) : "";
    }

    private static Mark mark(Look look, Wording words) {
        var tone = switch (look) {
            case Look.Sanctioned sanction -> Tone.BAD;
            case Look.LessRight right -> right.lost() ? Tone.BAD : Tone.WAIT;
            case Look.ExceptionEnded exception -> Tone.WAIT;
            case Look.Moved moved -> Tone.WAIT;
            case Look.DayOff off -> Tone.WAIT;
            case Look.OtherSuperior other -> Tone.INFO;
        };
        return new Mark(tone, words.text("arrangement.look." + word(look)));
    }

    private static String word(Look look) {
        var kind = look.key().kind().word();
        return look instanceof Look.LessRight right && right.lost() ? kind + ".lost" : kind;
    }
}
