package id.luwes.desk;

import static java.util.stream.Collectors.toMap;

import id.luwes.agency.WorkingCalendar;
import id.luwes.attendance.WorkedDay;
import id.luwes.attendance.WorkedDays;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.schedule.PlannedDay;
import id.luwes.schedule.Plans;
import id.luwes.schedule.SeenDay;
import id.luwes.schedule.Teams;
import id.luwes.schedule.Teams.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of a person's team is where today. */
@Component
class TeamPresence {

    private final Teams teams;
    private final Plans plans;
    private final WorkedDays days;

    TeamPresence(Teams teams, Plans plans, WorkedDays days) {
        this.teams = teams;
        this.plans = plans;
        this.days = days;
    }

    /** The others, by name, as far as this person may know; three statements, however many. */
    @Transactional(readOnly = true)
    public List<Presence> of(EmployeeId me, LocalDate today, WorkingCalendar calendar) {
        var others = teams.of(me).stream().filter(it -> !it.id().equals(me)).toList();
        var planned = plans.of(ids(others), new DateRange(today, today), calendar).stream()
                .collect(toMap(PlannedDay::employee, it -> it));
        var worked = days.on(ids(others.stream().filter(Member::reports).toList()), today);
        return others.stream()
                .filter(it -> planned.containsKey(it.id()))
                .map(it -> presence(it, planned, worked, today))
                .toList();
    }

    private static Presence presence(
            Member member, Map<EmployeeId, PlannedDay> planned, Map<EmployeeId, WorkedDay> worked, LocalDate today) {
        var plan = Optional.ofNullable(planned.get(member.id()));
        if (member.reports()) {
            return new Presence(
                    member,
                    plan.map(SeenDay::whole).orElse(SeenDay.OFF),
                    Optional.of(worked.getOrDefault(member.id(), WorkedDay.none(member.id(), today))));
        }
        return new Presence(member, plan.map(SeenDay::coarse).orElse(SeenDay.OFF), Optional.empty());
    }

    private static List<EmployeeId> ids(List<Member> members) {
        return members.stream().map(Member::id).toList();
    }
}
