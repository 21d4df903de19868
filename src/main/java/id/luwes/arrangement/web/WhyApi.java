package id.luwes.arrangement.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.DayChangeId;
import id.luwes.arrangement.ExplainingCases;
import id.luwes.arrangement.ExplainingDays;
import id.luwes.arrangement.ReadingQuota;
import id.luwes.core.EmployeeId;
import id.luwes.web.Faults;
import id.luwes.web.FaultyBody;
import id.luwes.web.NotFound;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why single days and applications were decided as they were, and why so many days a week, for programs. */
@RestController
@Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD, Role.AUDITOR})
class WhyApi {

    private final ExplainingDays days;
    private final ExplainingCases cases;
    private final ReadingQuota quota;

    WhyApi(ExplainingDays days, ExplainingCases cases, ReadingQuota quota) {
        this.days = days;
        this.cases = cases;
        this.quota = quota;
    }

    @GetMapping("/api/v1/day-changes/{id}/why")
    @Needs(Scope.AGREEMENTS_READ)
    WhyAnswer day(Authority who, @PathVariable("id") long id) {
        return WhyAnswer.of(days.open(who, new DayChangeId(id)).orElseThrow(NotFound::new));
    }

    @GetMapping("/api/v1/applications/{id}/why")
    @Needs(Scope.APPLICATIONS_READ)
    WhyAnswer application(Authority who, @PathVariable("id") long id) {
        return WhyAnswer.of(cases.open(who, new ApplicationId(id)).orElseThrow(NotFound::new));
    }

    @GetMapping("/api/v1/people/{employee}/quota")
    @Needs(Scope.AGREEMENTS_READ)
    QuotaAnswer quota(
            Authority who,
            @PathVariable("employee") long employee,
            @RequestParam(name = "week", defaultValue = "") String week) {
        return QuotaAnswer.of(
                quota.open(who, new EmployeeId(employee), day(week)).orElseThrow(NotFound::new));
    }

    private static @Nullable LocalDate day(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        return DayForm.date(typed).orElseThrow(() -> new FaultyBody(Faults.NONE.and("week", "arrangement.fault.date")));
    }
}
