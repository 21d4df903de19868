package id.luwes.arrangement;

import static java.util.stream.Collectors.toMap;

import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Proposals and applications as people make them. */
final class Proposals {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final EmployeeId RANI = new EmployeeId(7);
    static final EmployeeId DIMAS = new EmployeeId(8);
    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final WorkingCalendar CALENDAR = new WorkingCalendar(
            List.of(), List.of(new DateRange(LocalDate.of(2027, 2, 8), LocalDate.of(2027, 3, 9))), Set.of(2026, 2027));

    static final Right RIGHT = new Right(true, 5, OptionalLong.empty());
    static final Right NO_RIGHT = new Right(false, 0, OptionalLong.empty());

    private Proposals() {}

    static Standing standing(int quota) {
        return new Standing(TODAY, RIGHT, new Quota(quota), CALENDAR, List.of(), Set.of());
    }

    static Proposal proposal(DateRange period, DayOfWeek... away) {
        return new Proposal(period, week(away), List.of(output(period.last())));
    }

    static Proposal proposal(DayOfWeek... away) {
        return proposal(period("2026-12-07", "2027-06-04"), away);
    }

    static DateRange period(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }

    static WeekPattern week(DayOfWeek... away) {
        return week(officeHours(), away);
    }

    static WeekPattern week(Hours hours, DayOfWeek... away) {
        var days = Set.of(away);
        return new WeekPattern(WeekPattern.WEEKDAYS.stream()
                .collect(toMap(
                        day -> day,
                        day -> days.contains(day)
                                ? new DayPlan.Away(hours, new Place.Residence())
                                : new DayPlan.AtOffice(hours))));
    }

    /** Long enough for a Friday too. */
    static Hours officeHours() {
        return new Hours(LocalTime.of(7, 30), LocalTime.of(16, 30));
    }

    static PromisedOutput output(LocalDate due) {
        return output(due, "3", PromisedOutput.Comparison.NONE);
    }

    static PromisedOutput output(LocalDate due, String quantity, PromisedOutput.Comparison comparison) {
        return new PromisedOutput(
                "Peta proses bisnis",
                "peta",
                new BigDecimal(quantity),
                due,
                BigDecimal.ONE,
                "Proses bisnis terpetakan",
                comparison);
    }

    static Application.Submitted submitted() {
        return new Application.Submitted(new Case(
                new ApplicationId(1),
                RANI,
                new UnitId(3),
                proposal(DayOfWeek.TUESDAY),
                OptionalLong.empty(),
                NOW,
                Optional.empty(),
                NOW,
                Optional.empty()));
    }

    static Decision by(EmployeeId person, String reason) {
        return new Decision(Optional.of(person), 80, NOW, reason, false);
    }
}
