package id.luwes.arrangement.web;

import id.luwes.arrangement.ApplicationState;
import id.luwes.arrangement.ExplainingCases.CaseFile;
import id.luwes.arrangement.Step;
import id.luwes.web.Fact;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Why an application was decided as it was. */
public record CaseWhyPage(CaseFile file) implements WhyPage {

    private static final String PREFIX = "arrangement.why.case.";

    /** The steps in which rules are looked at. */
    private static final Set<ApplicationState> LOOKED = EnumSet.of(
            ApplicationState.SUBMITTED,
            ApplicationState.OFFER,
            ApplicationState.CONSENTED,
            ApplicationState.APPROVED,
            ApplicationState.REFUSED,
            ApplicationState.RETURNED);

    private ApplicationRow row() {
        return ApplicationRow.of(file.application());
    }

    @Override
    public String title(Wording words) {
        return words.text(PREFIX + "title", file.applicant().name());
    }

    @Override
    public String kicker(Wording words) {
        return words.text("arrangement.case.kicker", Long.toString(id()), row().submittedAt());
    }

    @Override
    public Tone tone() {
        return row().tone();
    }

    @Override
    public String headline(Wording words) {
        return words.text(row().stateKey());
    }

    @Override
    public String reason() {
        return new CaseWords(file.application()).reason();
    }

    @Override
    public List<Fact> asked(Wording words) {
        var applicant = file.applicant();
        var row = row();
        var facts = new ArrayList<>(WhyStep.person(words, applicant));
        facts.add(new Fact(
                words.text(PREFIX + "period"),
                words.range(row.period().first(), row.period().last())));
        facts.add(new Fact(words.text(PREFIX + "days"), row.days(words)));
        facts.add(new Fact(
                words.text(PREFIX + "outputs"),
                words.number(file.application().facts().proposal().outputs().size())));
        return facts;
    }

    @Override
    public List<WhyStep> steps(Wording words) {
        var steps = new ArrayList<WhyStep>();
        for (var step : file.steps()) {
            steps.add(new WhyStep(
                    "step-" + steps.size(),
                    title(step, words),
                    facts(step, words),
                    LOOKED.contains(step.state()),
                    false,
                    file.kept().examination(step.at())));
        }
        return WhyStep.folded(steps);
    }

    private List<Fact> facts(Step step, Wording words) {
        return WhyStep.taken(
                words, file.by(step), file.kept().as(step.at()), step.at(), step.reason(), step.belowMinimum());
    }

    private static String title(Step step, Wording words) {
        return words.text(
                PREFIX + "step." + step.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public List<String> ways(Wording words) {
        return List.of(words.text(PREFIX
                + switch (file.application().state()) {
                    case REFUSED -> "way.refused";
                    case RETURNED -> "way.returned";
                    case SUBMITTED, OFFERED, OFFER, CONSENTED -> "way.open";
                    case APPROVED, ACCEPTED -> "way.granted";
                    case REVISED, WITHDRAWN, DECLINED, TAKEN_BACK -> "way.over";
                }));
    }

    @Override
    public List<Way> links(Wording words) {
        var facts = file.application().facts();
        return List.of(
                new Way("/applications/" + facts.id(), words.text("arrangement.open-case"), "arrow-left"),
                new Way(
                        QuotaController.address(
                                file.own(),
                                facts.applicant(),
                                facts.proposal().period().first()),
                        words.text("arrangement.quota.link"),
                        "info-circle"));
    }

    @Override
    public String kind() {
        return "refusal";
    }

    @Override
    public long id() {
        return file.application().facts().id().value();
    }
}
