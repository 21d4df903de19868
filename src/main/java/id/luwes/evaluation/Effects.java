package id.luwes.evaluation;

import id.luwes.access.Authority;
import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.arrangement.AgreementId;
import id.luwes.arrangement.ChangingRights;
import id.luwes.arrangement.Ruling;
import id.luwes.core.EmployeeId;
import id.luwes.policy.Proposal;
import java.time.LocalDate;
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
    private final ChangingRights rights;

    Effects(JdbcClient jdbc, Agencies agencies, WorkingCalendars calendars, ChangingRights rights) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.calendars = calendars;
        this.rights = rights;
    }

    /** @param daysLeft days a week that are left */
    record Effect(LocalDate from, AgreementId agreement, int daysLeft) {}

    /**
     * Changes the right in every agreement that reaches beyond the day, also one that is granted but has not begun, and
     * gives the first change. The person is told in this transaction, so today is the day of being told.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Effect> of(Authority who, Confirming.Waiting waiting, Proposal outcome, String reason) {
        return switch (outcome) {
            case CONTINUE, COACH -> Optional.empty();
            case REDUCE, REVOKE -> {
                var day = MonthRule.effect(waiting.month(), agencies.today(), calendars.current());
                var ruling = ruling(who, waiting, outcome, reason);
                yield agreements(waiting.employee(), day).stream()
                        .map(it -> changed(it, outcome, day, ruling))
                        .flatMap(Optional::stream)
                        .reduce((first, later) -> first);
            }
        };
    }

    private Optional<Effect> changed(Running running, Proposal outcome, LocalDate day, Ruling ruling) {
        var from = day.isBefore(running.first()) ? running.first() : day;
        if (outcome == Proposal.REDUCE) {
            return rights.reduce(running.id(), day, ruling).map(left -> new Effect(from, running.id(), left));
        }
        return rights.revoke(running.id(), day, ruling)
                ? Optional.of(new Effect(from, running.id(), 0))
                : Optional.empty();
    }

    private static Ruling ruling(Authority who, Confirming.Waiting waiting, Proposal outcome, String reason) {
        var words = "Evaluasi %s: %s".formatted(waiting.month(), outcome);
        return new Ruling(
                who.person().employeeId(),
                who.person().account(),
                reason.isBlank() ? words : words + ". " + reason.strip());
    }

    private record Running(AgreementId id, LocalDate first) {}

    /** The agreement that runs on that day and those to come, the first one first. */
    private List<Running> agreements(EmployeeId person, LocalDate day) {
        return jdbc.sql("""
                select agreement_id, first_day from arrangement.agreement
                 where agency_id = platform.current_agency() and employee_id = :person
                   and coalesce(ended_before, last_day + 1) > greatest(first_day, :day)
                 order by first_day
                """)
                .param("person", person.value())
                .param("day", day)
                .query((row, number) -> new Running(new AgreementId(row.getLong(1)), row.getObject(2, LocalDate.class)))
                .list();
    }
}
