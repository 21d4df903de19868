package id.luwes.arrangement.web;

import id.luwes.arrangement.PauseSide;
import id.luwes.arrangement.PausingAgreement.Open;
import id.luwes.arrangement.PromisedOutput;
import id.luwes.core.DateRange;
import id.luwes.web.Fact;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The pauses of an agreement, and what follows from another one on the days that are chosen.
 *
 * @param name whose it is
 * @param effect what follows; empty while no days are chosen, or where they cannot be paused
 * @param rest whether no day away would be left, so that it is better ended
 */
public record PausesPage(
        Open open,
        String name,
        Optional<Effect> effect,
        boolean rest,
        List<PauseRow> rows,
        PauseForm form,
        Faults faults) {

    public PausesPage {
        rows = List.copyOf(rows);
    }

    /**
     * What follows.
     *
     * @param atOffice the days away that become days at the office
     * @param again the first working day on which the agreement holds again; empty where it ends with the pause
     * @param due what was promised and falls due in the pause
     */
    public record Effect(
            DateRange days, List<LocalDate> atOffice, Optional<LocalDate> again, List<PromisedOutput> due) {

        public Effect {
            atOffice = List.copyOf(atOffice);
            due = List.copyOf(due);
        }
    }

    public long application() {
        return open.life().application().value();
    }

    public boolean own() {
        return open.side() == PauseSide.EMPLOYEE;
    }

    /** When the first day may be. */
    public String hint(Wording words) {
        return own()
                ? words.text("arrangement.pause.from.hint.own", open.first())
                : words.count("arrangement.pause.from.hint.other", open.notice(), open.first());
    }

    /** What changes and what does not, in the reader's words. */
    public List<Fact> facts(Wording words) {
        var chosen = effect.orElseThrow();
        return List.of(
                new Fact(
                        words.text("arrangement.pause.at-office"),
                        words.count("arrangement.ending.days", chosen.atOffice().size())),
                new Fact(
                        words.text("arrangement.pause.again"),
                        chosen.again().map(words::day).orElseGet(() -> words.text("arrangement.pause.again.never"))),
                new Fact(
                        words.text("arrangement.pause.end"),
                        words.text("arrangement.pause.end.stays", open.life().last())));
    }
}
