package id.luwes.demo;

import id.luwes.arrangement.Application;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Proposal;
import id.luwes.core.EmployeeId;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Has a few applications that wait returned for revision, or answered with an offer; they wait for the applicants since. */
final class Returns {

    private static final int RETURNED = 3;
    private static final int TRIED = 4;
    private static final List<String> WHY = List.of(
            "Satu hari kurang dulu, karena rapat koordinasi triwulan diadakan di kantor.",
            "Petugas masih kurang; satu hari lagi dapat dibicarakan bulan depan.");
    private static final List<String> WORDS = List.of(
            "Mohon kurangi satu hari dulu sampai arsip triwulan selesai, lalu kirim lagi.",
            "Hasil kerjanya belum dapat diperiksa; sebutkan dokumennya dan jumlahnya.");

    private final AgencyPlan plan;
    private final UseCases useCases;

    Returns(AgencyPlan plan, UseCases useCases) {
        this.plan = plan;
        this.useCases = useCases;
    }

    private record Waiting(long application, long employee) {}

    /** Returns what has waited longest and offers less for what follows; nothing of whom a visitor plays or who waits for them. */
    void tell(Residents residents, JdbcOperations jdbc) {
        var people = residents.byNumber();
        var cast = plan.cast().stream()
                .flatMap(it -> it.player().stream())
                .map(residents::employee)
                .toList();
        var waiting = waiting(jdbc).stream()
                .filter(it -> people.containsKey(it.employee()) && !cast.contains(it.employee()))
                .map(it -> people.get(it.employee()))
                .filter(it -> residents.superior(it) != null && !cast.contains(residents.superior(it)))
                .toList();
        waiting.stream().limit(RETURNED).forEach(it -> giveBack(it, residents, jdbc));
        waiting.stream().skip(RETURNED).limit(TRIED).forEach(it -> offer(it, residents));
    }

    private void giveBack(Person person, Residents residents, JdbcOperations jdbc) {
        var who = residents.authority(person);
        var chance = Chance.of(plan.wish().seed(), "returned", person.number());
        waiting(jdbc).stream()
                .filter(it -> it.employee() == residents.employee(person))
                .forEach(it ->
                        useCases.deciding().giveBack(who, new ApplicationId(it.application()), chance.oneOf(WORDS)));
    }

    /** One day a week less than was asked; where that is nothing, or a rule is in the way, it goes on waiting. */
    private void offer(Person person, Residents residents) {
        var chance = Chance.of(plan.wish().seed(), "offered", person.number());
        for (var application : useCases.applications().of(new EmployeeId(residents.employee(person)))) {
            if (application instanceof Application.Submitted waiting) {
                var asked = waiting.facts().proposal();
                var less = asked.pattern().reducedTo(asked.pattern().daysAway() - 1);
                useCases.offering()
                        .offer(
                                residents.authority(person),
                                waiting.facts().id(),
                                new Proposal(asked.period(), less, asked.outputs()),
                                chance.oneOf(WHY));
            }
        }
    }

    private static List<Waiting> waiting(JdbcOperations jdbc) {
        return jdbc.query(
                "select application_id, employee_id from arrangement.application where state = 'SUBMITTED'"
                        + " order by submitted_at, application_id",
                (row, number) -> new Waiting(row.getLong(1), row.getLong(2)));
    }
}
