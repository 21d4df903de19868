package id.luwes.regime.web;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.RuleMakers;
import id.luwes.regime.DeclaringEmergency;
import id.luwes.regime.Departure;
import id.luwes.regime.KeptRegime;
import id.luwes.regime.KeptRegime.Stage;
import id.luwes.regime.Mode;
import id.luwes.regime.Regime;
import id.luwes.web.Choice;
import id.luwes.web.Fact;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One regime, with what can be done about it.
 *
 * @param mayTell whether the reader answers for the units of an emergency
 * @param own whether the reader drafted it, and so may not publish it
 * @param divides whether the reader's role lets some divide units
 * @param looksAfter whether the reader may see whom it reaches
 * @param departing the form of a unit or a team that goes its own way, as it was typed
 * @param ending the form that ends it, as it was typed
 */
public record RegimePage(
        KeptRegime kept,
        LocalDate today,
        boolean mayShape,
        boolean mayTell,
        boolean own,
        boolean divides,
        boolean looksAfter,
        DepartureForm departing,
        EndForm ending,
        Faults faults) {

    static final String TEMPLATE = "regime/regime";

    static RegimePage of(KeptRegime kept, Authority who, LocalDate today) {
        return new RegimePage(
                kept,
                today,
                RuleMakers.mayPublish(who),
                DeclaringEmergency.mayReport(who, kept),
                kept.draftedBy() == who.person().account(),
                Stream.of(Role.BKD, Role.UNIT_HEAD, Role.SUPERIOR).anyMatch(who::has),
                ReachController.isFor(who),
                DepartureForm.EMPTY,
                EndForm.EMPTY,
                Faults.NONE);
    }

    RegimePage with(DepartureForm form, Faults faults) {
        return new RegimePage(kept, today, mayShape, mayTell, own, divides, looksAfter, form, ending, faults);
    }

    RegimePage with(EndForm form, Faults faults) {
        return new RegimePage(kept, today, mayShape, mayTell, own, divides, looksAfter, departing, form, faults);
    }

    public Regime regime() {
        return kept.regime();
    }

    public Stage stage() {
        return kept.stage(today);
    }

    public String path() {
        return RegimesController.PATH + "/" + kept.id();
    }

    public List<Fact> facts(Wording words) {
        var facts = new ArrayList<Fact>();
        var regime = regime();
        facts.add(new Fact(words.text("regime.fact.mode"), RegimeWords.mode(words, regime.mode())));
        facts.add(new Fact(words.text("regime.fact.does"), RegimeWords.does(words, regime)));
        facts.add(new Fact(words.text("regime.fact.days"), RegimeWords.days(words, regime)));
        facts.add(new Fact(words.text("regime.fact.validity"), RegimeWords.validity(words, kept.held())));
        if (kept.held().since().isAfter(regime.validity().first())) {
            facts.add(new Fact(
                    words.text("regime.fact.instrument-since"),
                    words.date(regime.validity().first())));
        }
        facts.add(new Fact(
                words.text("regime.fact.reach"),
                RegimeWords.reach(words, kept.held().whom())));
        facts.add(new Fact(
                words.text("regime.fact.service"),
                words.text(regime.sparesService() ? "regime.service.spared" : "regime.service.too")));
        if (regime.mode().effect() == Mode.Effect.AWAY || regime.byTurns() || regime.onRequest()) {
            facts.add(new Fact(
                    words.text("regime.fact.counts"),
                    words.text(regime.counts() ? "regime.counts.yes" : "regime.counts.no")));
        }
        facts.add(new Fact(words.text("regime.fact.basis"), RegimeWords.basis(words, regime)));
        return facts;
    }

    public boolean mayPublish() {
        return mayShape && stage() == Stage.DRAFT && !own;
    }

    public boolean mayDiscard() {
        return mayShape && stage() == Stage.DRAFT;
    }

    /** Whether it can still be ended, and departed from, from tomorrow on. */
    public boolean mayEnd() {
        return mayShape
                && (stage() == Stage.RUNNING || stage() == Stage.COMING)
                && kept.held().endedBefore().isEmpty()
                && kept.last().filter(it -> !it.isAfter(today)).isEmpty();
    }

    public boolean mayDepart() {
        return mayEnd();
    }

    /** Whether an emergency is waiting to be reported on. */
    public boolean mayReport() {
        return mayTell && kept.report().isEmpty();
    }

    /** Whether the reader may be one who divides units; which ones the next page says. */
    public boolean mayDivide() {
        return divides && kept.takesTurns(today);
    }

    public List<Departure> departures() {
        return kept.held().departures();
    }

    /** Whether a departure can still be taken back. */
    public boolean mayTakeBack(Departure departure) {
        return mayShape && departure.days().last() == null;
    }

    public String said(Wording words, Departure departure) {
        var last = departure.days().last();
        return last == null
                ? words.text("regime.since", departure.days().first())
                : words.range(departure.days().first(), last);
    }

    public List<Choice> kinds(Wording words) {
        return regime().byChoice().isEmpty()
                ? List.of(choice(words, Departure.Kind.SPARED))
                : List.of(choice(words, Departure.Kind.SPARED), choice(words, Departure.Kind.CHOSEN));
    }

    private static Choice choice(Wording words, Departure.Kind kind) {
        return new Choice(kind.name(), words.text("regime.departure." + RegimeWords.word(kind.name())));
    }
}
