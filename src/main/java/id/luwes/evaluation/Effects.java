package id.luwes.evaluation;

import id.luwes.access.Authority;
import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.arrangement.Agreement;
import id.luwes.arrangement.AgreementId;
import id.luwes.arrangement.Agreements;
import id.luwes.arrangement.ChangingRights;
import id.luwes.arrangement.Ruling;
import id.luwes.core.EmployeeId;
import id.luwes.evaluation.RightAhead.Change;
import id.luwes.policy.Proposal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a decision does to the right: nothing, a day a week less, or its end; never for days that have passed. */
@Component
class Effects {

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final WorkingCalendars calendars;
    private final Agreements agreements;
    private final ChangingRights rights;

    Effects(
            JdbcClient jdbc,
            Agencies agencies,
            WorkingCalendars calendars,
            Agreements agreements,
            ChangingRights rights) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.calendars = calendars;
        this.agreements = agreements;
        this.rights = rights;
    }

    /** @param daysLeft days a week that are left */
    record Effect(LocalDate from, AgreementId agreement, int daysLeft) {}

    /** What each decision would do if it were taken now; it is what {@link #of} does. */
    @Transactional(readOnly = true)
    public RightAhead ahead(EmployeeId person, YearMonth month) {
        var changes = new EnumMap<Proposal, Change>(Proposal.class);
        for (var outcome : Proposal.values()) {
            planned(person, month, outcome).stream()
                    .findFirst()
                    .ifPresent(it -> changes.put(outcome, new Change(it.from(), it.daysLeft())));
        }
        var now = agreements.on(person, agencies.today());
        return new RightAhead(now.map(Agreement::daysPerWeek).orElse(0), changes);
    }

    /**
     * Changes the right in every agreement that reaches beyond the day, also one that is granted but has not begun, and
     * gives the first change. The person is told in this transaction, so today is the day of being told.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Effect> of(Authority who, Confirming.Waiting waiting, Proposal outcome, String reason) {
        var ruling = ruling(who, waiting, outcome, reason);
        return planned(waiting.employee(), waiting.month(), outcome).stream()
                .map(it -> changed(it, outcome, ruling))
                .flatMap(Optional::stream)
                .reduce((first, later) -> first);
    }

    private List<Effect> planned(EmployeeId person, YearMonth month, Proposal outcome) {
        return switch (outcome) {
            case CONTINUE, COACH -> List.of();
            case REDUCE, REVOKE ->
                running(person, MonthRule.effect(month, agencies.today(), calendars.current())).stream()
                        .map(it -> new Effect(
                                it.from(),
                                it.id(),
                                outcome == Proposal.REDUCE ? ChangingRights.reduced(it.daysPerWeek()) : 0))
                        .toList();
        };
    }

    private Optional<Effect> changed(Effect planned, Proposal outcome, Ruling ruling) {
        if (outcome == Proposal.REDUCE) {
            return rights.reduce(planned.agreement(), planned.from(), ruling)
                    .map(left -> new Effect(planned.from(), planned.agreement(), left));
        }
        return rights.revoke(planned.agreement(), planned.from(), ruling) ? Optional.of(planned) : Optional.empty();
    }

    private static Ruling ruling(Authority who, Confirming.Waiting waiting, Proposal outcome, String reason) {
        var words = "Evaluasi %s: %s".formatted(waiting.month(), outcome);
        return new Ruling(
                who.person().employeeId(),
                who.person().account(),
                reason.isBlank() ? words : words + ". " + reason.strip());
    }

    /** @param from the day itself, or the first one of an agreement that begins later */
    private record Running(AgreementId id, LocalDate from, int daysPerWeek) {}

    /** The agreement that runs on that day and those to come, the first one first, with the right they give then. */
    private List<Running> running(EmployeeId person, LocalDate day) {
        return jdbc.sql("""
                select g.agreement_id, greatest(g.first_day, :day) as from_day, t.days_per_week
                  from arrangement.agreement g
                  join arrangement.term_in_force t on t.agency_id = g.agency_id and t.agreement_id = g.agreement_id
                   and t.from_day <= greatest(g.first_day, :day) and t.until_day > greatest(g.first_day, :day)
                 where g.agency_id = platform.current_agency() and g.employee_id = :person
                   and t.employee_id = :person
                 order by g.first_day
                """)
                .param("person", person.value())
                .param("day", day)
                .query((row, number) ->
                        new Running(new AgreementId(row.getLong(1)), row.getObject(2, LocalDate.class), row.getInt(3)))
                .list();
    }
}
