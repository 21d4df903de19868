package id.luwes.arrangement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.luwes.agency.WorkingCalendars;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers where a person stands. */
@Component
class Standings {

    private final TakenDays taken;
    private final AgencyLimits limits;
    private final WorkingCalendars calendars;
    private final Rights rights;
    private final Amendables amendables;

    Standings(TakenDays taken, AgencyLimits limits, WorkingCalendars calendars, Rights rights, Amendables amendables) {
        this.taken = taken;
        this.limits = limits;
        this.calendars = calendars;
        this.rights = rights;
        this.amendables = amendables;
    }

    /**
     * Where somebody stands, with each date away by itself.
     *
     * @param cap the agency's own cap; empty where it has none
     */
    record Gathered(Standing standing, List<TakenDay> taken, OptionalInt cap) {

        /**
         * Why so many days of one week.
         *
         * @param absent the days of leave, sickness or duty of the week
         */
        QuotaChain chain(DateRange week, Set<LocalDate> absent) {
            var within = taken.stream().filter(it -> week.contains(it.day())).toList();
            var days = within.stream().map(TakenDay::day).toList();
            return new QuotaChain(
                    week,
                    standing.right(),
                    cap,
                    within,
                    absent,
                    standing.calendar().workingDays(week).stream()
                            .filter(it -> !days.contains(it))
                            .toList());
        }
    }

    /**
     * Where somebody stands for a period.
     *
     * @param itself the application that is looked at, which does not stand in its own way
     * @param amends the one whose agreement is to be changed, which does not either
     */
    @Transactional(readOnly = true)
    public Gathered of(
            EmployeeId person, DateRange period, @Nullable ApplicationId itself, @Nullable ApplicationId amends) {
        var amended = amends == null ? Optional.<Amended>empty() : amendables.of(person, amends);
        var right = rights.of(person);
        var today = limits.today();
        var calendar = calendars.current();
        var begins = amends == null ? period.first() : Case.begins(period, today, true);
        var life = amended.map(Amended::life);
        var away = taken.of(new TakenDays.Asked(person, period, begins, life), calendar::isWorkingDay);
        var standing = new Standing(
                today,
                right,
                limits.quota(right),
                calendar,
                taken.periods(person, itself, life),
                away.stream().filter(TakenDay::counts).map(TakenDay::day).collect(toUnmodifiableSet()),
                amended,
                limits.coreHours(),
                limits.participation(person, period));
        return new Gathered(standing, away, limits.cap());
    }

    LocalDate today() {
        return limits.today();
    }

    /** What somebody wants to have changed, as it stands. */
    @Transactional(readOnly = true)
    public Optional<Amended> amended(EmployeeId person, ApplicationId granted) {
        return amendables.of(person, granted);
    }
}
