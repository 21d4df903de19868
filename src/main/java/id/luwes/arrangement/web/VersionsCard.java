package id.luwes.arrangement.web;

import id.luwes.arrangement.Application;
import id.luwes.arrangement.DayPlan;
import id.luwes.arrangement.Hours;
import id.luwes.arrangement.PromisedOutput;
import id.luwes.arrangement.ProposalChange;
import id.luwes.core.DateRange;
import id.luwes.web.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The versions of a case, and what differs in the one that is read from the one before.
 *
 * @param read the version on the page
 * @param all every version, the first first
 * @param offices the names of offices that the version on the page names
 */
public record VersionsCard(Application read, List<Application> all, Map<Long, String> offices) {

    private static final String CHANGED = "arrangement.versions.changed";

    public VersionsCard {
        all = List.copyOf(all);
        offices = Map.copyOf(offices);
    }

    /** Something that is not as before; either side is empty where there is nothing. */
    public record Difference(String label, String before, String after) {}

    public boolean needed() {
        return all.size() > 1;
    }

    public boolean isRead(Application version) {
        return version.facts().id().equals(read.facts().id());
    }

    public ApplicationRow row(Application version) {
        return ApplicationRow.of(version);
    }

    /** Whether there is a version before the one on the page. */
    public boolean revises() {
        return read.facts().revises().isPresent();
    }

    /** How the differences are headed: what was offered, or what the applicant changed. */
    public String headingKey() {
        return switch (read) {
            case Application.Offer offer -> "arrangement.offer.differs";
            case Application.Declined declined -> "arrangement.offer.differs";
            case Application.TakenBack back -> "arrangement.offer.differs";
            case Application.Submitted sent -> CHANGED;
            case Application.Returned sent -> CHANGED;
            case Application.Offered sent -> CHANGED;
            case Application.Closed closed -> CHANGED;
        };
    }

    public List<Difference> differences(Wording words) {
        return all.stream()
                .filter(it ->
                        read.facts().revises().filter(it.facts().id()::equals).isPresent())
                .flatMap(it -> ProposalChange.between(
                        it.facts().proposal(), read.facts().proposal())
                        .stream())
                .map(it -> told(it, offices, words))
                .toList();
    }

    static Difference told(ProposalChange change, Map<Long, String> offices, Wording words) {
        return switch (change) {
            case ProposalChange.Period period ->
                new Difference(
                        words.text("arrangement.register.period"),
                        told(period.before(), words),
                        told(period.after(), words));
            case ProposalChange.Day day ->
                new Difference(
                        day.inTurns()
                                ? words.text(
                                        "arrangement.turns.days",
                                        words.weekday(day.day()),
                                        words.shortDate(
                                                DateRange.weekOf(day.day()).first()))
                                : words.weekday(day.day()),
                        told(day.before(), offices, words),
                        told(day.after(), offices, words));
            case ProposalChange.Core core ->
                new Difference(words.text("arrangement.core"), told(core.before(), words), told(core.after(), words));
            case ProposalChange.Promise promise ->
                new Difference(
                        promise.after()
                                .or(promise::before)
                                .map(PromisedOutput::what)
                                .orElse(""),
                        promise.before().map(it -> told(it, words)).orElse(""),
                        promise.after().map(it -> told(it, words)).orElse(""));
        };
    }

    private static String told(DateRange period, Wording words) {
        return words.range(period.first(), period.last());
    }

    private static String told(Optional<Hours> core, Wording words) {
        return core.map(it -> words.hours(it.starts(), it.ends())).orElse("");
    }

    private static String told(DayPlan plan, Map<Long, String> offices, Wording words) {
        var place = plan.away()
                .map(it -> CasePage.told(it, offices, words))
                .orElseGet(() -> words.text(ApplicationRow.mode(plan).key()));
        var where = plan.part().isHalf() ? words.text(ShownWeeks.key(plan.part()), place) : place;
        return where + ", " + words.hours(plan.hours().starts(), plan.hours().ends());
    }

    private static String told(PromisedOutput output, Wording words) {
        return OutputRow.written(output.quantity(), words) + " " + output.measure() + ", "
                + words.text("arrangement.promised.due", output.due()) + ", "
                + words.text("arrangement.promised.goal", output.goal());
    }
}
