package id.luwes.schedule;

import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.ColleagueToday;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a colleague of the team what the page of the team tells. */
@Component
class TodayOfColleague implements ColleagueToday {

    private final Agencies agencies;
    private final WorkingCalendars calendars;
    private final Teams teams;
    private final Plans plans;

    TodayOfColleague(Agencies agencies, WorkingCalendars calendars, Teams teams, Plans plans) {
        this.agencies = agencies;
        this.calendars = calendars;
        this.teams = teams;
        this.plans = plans;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Seen> of(EmployeeId me, EmployeeId colleague) {
        if (teams.of(me).stream().noneMatch(it -> it.id().equals(colleague))) {
            return Optional.empty();
        }
        var today = agencies.today();
        return plans.of(List.of(colleague), new DateRange(today, today), calendars.current()).stream()
                .findFirst()
                .map(SeenDay::coarse)
                .map(it -> new Seen(it.mode(), it.key(), it::hours));
    }
}
