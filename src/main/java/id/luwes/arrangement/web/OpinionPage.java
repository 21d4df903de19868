package id.luwes.arrangement.web;

import id.luwes.arrangement.GivingOpinions.Opened;
import id.luwes.arrangement.Opinion;
import id.luwes.arrangement.Proposal;
import id.luwes.arrangement.WeekOutlook.UnitWeek;
import id.luwes.web.Coverage;
import id.luwes.web.Fact;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One question to the reader: with the week that is asked for while it is open, with the answer afterwards. */
public record OpinionPage(Opened opened, AnswerForm form, Faults faults) {

    public Opinion opinion() {
        return opened.opinion();
    }

    /** Which days away are asked for and from when to when; not where the applicant would be, nor at which hours. */
    public List<Fact> asked(Wording words) {
        var facts = new ArrayList<Fact>();
        opened.proposal().ifPresent(it -> {
            facts.add(new Fact(
                    words.text("arrangement.opinion.period"),
                    words.range(it.period().first(), it.period().last())));
            facts.add(new Fact(words.text("arrangement.opinion.days"), days(it, words)));
        });
        return facts;
    }

    private static String days(Proposal proposal, Wording words) {
        return new ShownWeeks(proposal.pattern(), proposal.period().first()).days(words);
    }

    /** The week of a unit that serves nobody face to face; empty elsewhere. */
    public Optional<UnitWeek> otherWeek() {
        return opened.week().filter(week -> week.minimum().isEmpty());
    }

    /** The week of a service unit; empty elsewhere. */
    public Optional<UnitWeek> unitWeek() {
        return opened.week().filter(week -> week.minimum().isPresent());
    }

    public List<Coverage> coverage(Wording words) {
        return CheckCard.coverage(unitWeek().orElse(null), words);
    }
}
