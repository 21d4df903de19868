package id.luwes.demo;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.agency.WorkingCalendar;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.EndingAgreement;
import id.luwes.demo.DemoStore.Province;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Has a few agreements ended early, through the use case: some by the employee, some by whoever decides. */
final class Endings {

    private static final double SHARE = 0.02;
    private static final double SHARE_BELOW_THE_CAST = 0.25;
    private static final double BY_EMPLOYEE = 0.6;
    private static final int AHEAD = 8;
    private static final List<String> OWN = List.of(
            "Mulai bulan depan saya lebih sering diperlukan di lapangan.",
            "Jaringan di rumah belum memadai untuk rapat daring.",
            "");
    private static final List<String> FROM_ABOVE = List.of(
            "Tim pindah ruang dan perlu menata arsip bersama di kantor.",
            "Dua rekan satu tim pindah tugas, jadi kehadiran di kantor perlu ditambah.");

    private final AgencyPlan plan;
    private final Province province;
    private final EndingAgreement ending;
    private final WorkingCalendar calendar;

    Endings(AgencyPlan plan, Province province, EndingAgreement ending, WorkingCalendar calendar) {
        this.plan = plan;
        this.province = province;
        this.ending = ending;
        this.calendar = calendar;
    }

    private record Running(long application, long employee, int seen) {}

    /** What is ended on a day, which is the day of the clock. */
    void tell(LocalDate day, Residents residents, JdbcOperations jdbc) {
        var people = residents.byNumber();
        for (var running : running(day.plusDays(AHEAD * 3L), jdbc)) {
            var person = people.get(running.employee());
            if (person != null && !residents.plays(person)) {
                end(running, person, day, residents);
            }
        }
    }

    private static List<Running> running(LocalDate until, JdbcOperations jdbc) {
        return new ArrayList<>(jdbc.query(
                "select g.application_id, g.employee_id, (select max(t.term_number) from arrangement.agreement_term t"
                        + " where t.agency_id = g.agency_id and t.agreement_id = g.agreement_id)"
                        + " from arrangement.agreement g where g.ended_before is null and g.last_day > ?"
                        + " order by g.agreement_id",
                (row, number) -> new Running(row.getLong(1), row.getLong(2), row.getInt(3)),
                until));
    }

    private void end(Running running, Person person, LocalDate day, Residents residents) {
        var chance = Chance.of(plan.wish().seed(), "ending", person.number() * 65_536L + day.toEpochDay());
        if (!chance.happens(residents.waitsForAVisitor(person) ? SHARE_BELOW_THE_CAST : SHARE)) {
            return;
        }
        boolean own = chance.happens(BY_EMPLOYEE);
        var decider = residents.decider(person);
        var who = own
                ? who(residents.account(person), residents.employee(person), Role.EMPLOYEE)
                : who(residents.decidingAccount(person), decider, decider == null ? Role.BKD : Role.SUPERIOR);
        var from = calendar.plusWorkingDays(day, AHEAD);
        ending.end(
                who,
                new ApplicationId(running.application()),
                new EndingAgreement.Wish(from, chance.oneOf(own ? OWN : FROM_ABOVE), running.seen()));
    }

    private Authority who(long account, @Nullable Long employee, Role role) {
        return new Authority(
                new SignedIn(province.agency().value(), account, employee == null ? 0 : employee),
                Set.of(role),
                List.of());
    }
}
