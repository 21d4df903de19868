package id.luwes.arrangement.web;

import id.luwes.arrangement.Application;
import id.luwes.arrangement.Consent;
import id.luwes.arrangement.DayPlan;
import id.luwes.arrangement.NeededConsents;
import id.luwes.arrangement.Place;
import id.luwes.arrangement.PromisedOutput;
import id.luwes.arrangement.Step;
import id.luwes.arrangement.Week;
import id.luwes.arrangement.WeekPattern;
import id.luwes.core.DateRange;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An application as programs read it. A state that a program does not know is one that it cannot act on.
 *
 * @param week the one in which the period begins
 * @param nextWeek the one after it, where the two take turns
 * @param coreHours null where none were chosen
 * @param revises the version whose place it has taken
 * @param amends the application whose agreement it would change, or has changed
 * @param offer what was offered instead and waits for an answer
 * @param consents who has to agree, where one application is read and others than the line have to; none in a list
 * @param steps of this version, where one application is read; none in a list
 */
record ApplicationAnswer(
        String id,
        String state,
        String applicant,
        Period period,
        Map<String, Day> week,
        @Nullable Map<String, Day> nextWeek,
        @Nullable Core coreHours,
        List<Output> outputs,
        Instant submittedAt,
        Instant queuedSince,
        @Nullable String revises,
        @Nullable String amends,
        @Nullable String offer,
        List<Agreeing> consents,
        List<Made> steps) {

    /** Both days are within. */
    record Period(LocalDate first, LocalDate last) {

        static Period of(DateRange range) {
            return new Period(range.first(), range.last());
        }
    }

    /** In which hours the person can be reached when away. */
    record Core(LocalTime starts, LocalTime ends) {}

    /** A weekday; the office by its number, another place with where it is and why. */
    record Day(
            String mode,
            String part,
            LocalTime starts,
            LocalTime ends,
            @Nullable String office,
            @Nullable String elsewhere) {}

    /** A promise. */
    record Output(
            String what,
            BigDecimal quantity,
            String measure,
            LocalDate due,
            String goal,
            BigDecimal weight,
            String less) {}

    /** A step, with whoever took it; null for an account without an employee record. */
    record Made(String state, Instant at, @Nullable String by, String reason) {}

    /**
     * A consent, without what anybody said to it.
     *
     * @param team for whose lead it is; null for the other parts
     * @param needed whether it is given or somebody could give it today
     * @param askedSince null while somebody else comes first
     * @param givenAt null while it is not given
     * @param by null while it is not given, and for an account without an employee record
     */
    record Agreeing(
            String part,
            @Nullable String team,
            boolean needed,
            @Nullable Instant askedSince,
            @Nullable Instant givenAt,
            @Nullable String by) {

        private static Agreeing of(Consent consent) {
            return new Agreeing(
                    consent.part().name(),
                    consent.team() == 0 ? null : Long.toString(consent.team()),
                    consent.given().isPresent() || consent.possible(),
                    consent.owedSince().orElse(null),
                    consent.given().map(Consent.Given::at).orElse(null),
                    consent.given()
                            .flatMap(Consent.Given::by)
                            .map(Object::toString)
                            .orElse(null));
        }
    }

    /** @param among where an offer made instead is looked for */
    static ApplicationAnswer of(
            Application application, List<Application> among, NeededConsents consents, List<Step> steps) {
        var facts = application.facts();
        var pattern = facts.proposal().pattern();
        var first = facts.proposal().period().first();
        return new ApplicationAnswer(
                facts.id().toString(),
                application.state().name(),
                facts.applicant().toString(),
                Period.of(facts.proposal().period()),
                week(pattern.in(first)),
                pattern.alternates() ? week(pattern.after(first)) : null,
                pattern.core().map(it -> new Core(it.starts(), it.ends())).orElse(null),
                facts.proposal().outputs().stream()
                        .map(ApplicationAnswer::output)
                        .toList(),
                facts.submittedAt(),
                facts.queuedSince(),
                facts.revises().map(Object::toString).orElse(null),
                facts.amends().map(Object::toString).orElse(null),
                offer(application, among),
                consents.all().stream().map(Agreeing::of).toList(),
                steps.stream().map(ApplicationAnswer::made).toList());
    }

    private static @Nullable String offer(Application asked, List<Application> among) {
        return among.stream()
                .filter(it -> it instanceof Application.Offer
                        && it.facts().revises().equals(Optional.of(asked.facts().id())))
                .map(it -> it.facts().id().toString())
                .findFirst()
                .orElse(null);
    }

    static Map<String, Day> week(Week pattern) {
        var week = new LinkedHashMap<String, Day>();
        for (var weekday : WeekPattern.WEEKDAYS) {
            week.put(ProposalBody.name(weekday.getValue()), day(pattern.on(weekday)));
        }
        return week;
    }

    private static Day day(DayPlan plan) {
        var hours = plan.hours();
        var part = plan.part().name();
        return switch (plan.away().orElse(null)) {
            case null -> new Day("OFFICE", part, hours.starts(), hours.ends(), null, null);
            case Place.Residence home -> new Day("HOME", part, hours.starts(), hours.ends(), null, null);
            case Place.OtherOffice other ->
                new Day("OTHER_OFFICE", part, hours.starts(), hours.ends(), Long.toString(other.office()), null);
            case Place.Elsewhere place ->
                new Day("ELSEWHERE", part, hours.starts(), hours.ends(), null, place.whereAndWhy());
        };
    }

    private static Output output(PromisedOutput it) {
        return new Output(
                it.what(),
                it.quantity(),
                it.measure(),
                it.due(),
                it.goal(),
                it.weight(),
                it.comparison().lessReason());
    }

    private static Made made(Step step) {
        return new Made(
                step.state().name(), step.at(), step.by().map(Object::toString).orElse(null), step.reason());
    }
}
