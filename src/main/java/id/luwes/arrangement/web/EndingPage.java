package id.luwes.arrangement.web;

import id.luwes.arrangement.AgreementLife;
import id.luwes.arrangement.PromisedOutput;
import id.luwes.web.Fact;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An agreement that is to end early, and what follows from it on the day that is chosen.
 *
 * @param name whose it is
 * @param own whether it is the reader's own
 * @param notice working days ahead
 * @param earliest the earliest day from which it can end
 * @param effect what follows if it ends on the day of the form
 */
public record EndingPage(
        AgreementLife life,
        String name,
        boolean own,
        int notice,
        LocalDate earliest,
        Effect effect,
        EndingForm form,
        Faults faults) {

    /**
     * What follows.
     *
     * @param from the first day on which it no longer holds
     * @param atOffice the first working day back at the office
     * @param daysAway the days away that are lost
     * @param lapsing what was promised and falls due only then
     * @param following the first day of a change that was granted and falls with it
     */
    public record Effect(
            LocalDate from,
            LocalDate atOffice,
            int daysAway,
            List<PromisedOutput> lapsing,
            Optional<LocalDate> following) {

        public Effect {
            lapsing = List.copyOf(lapsing);
        }
    }

    public long application() {
        return life.application().value();
    }

    /** Whether nothing is left of it, because it has not begun by then. */
    public boolean whole() {
        return !effect.from().isAfter(life.granted().first());
    }

    /** What changes, in the reader's words. */
    public List<Fact> facts(Wording words) {
        var facts = new ArrayList<Fact>();
        facts.add(
                whole()
                        ? new Fact(words.text("arrangement.ending.last"), words.text("arrangement.ending.never"))
                        : new Fact(
                                words.text("arrangement.ending.last"),
                                words.day(effect.from().minusDays(1))));
        facts.add(new Fact(words.text("arrangement.ending.at-office"), words.day(effect.atOffice())));
        facts.add(new Fact(
                words.text("arrangement.ending.days-lost"), words.count("arrangement.ending.days", effect.daysAway())));
        effect.following()
                .ifPresent(it -> facts.add(new Fact(
                        words.text("arrangement.ending.following"),
                        words.text("arrangement.ending.following.falls", it))));
        return facts;
    }
}
