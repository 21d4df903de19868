package id.luwes.demo;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Deciding;
import id.luwes.demo.DemoStore.Province;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;

/** Has a few applications that wait returned for revision, through the use case; they wait for the applicants since. */
final class Returns {

    private static final int RETURNED = 3;
    private static final List<String> WORDS = List.of(
            "Mohon kurangi satu hari dulu sampai arsip triwulan selesai, lalu kirim lagi.",
            "Hasil kerjanya belum dapat diperiksa; sebutkan dokumennya dan jumlahnya.");

    private final AgencyPlan plan;
    private final Province province;
    private final Deciding deciding;

    Returns(AgencyPlan plan, Province province, Deciding deciding) {
        this.plan = plan;
        this.province = province;
        this.deciding = deciding;
    }

    private record Waiting(long application, long employee) {}

    /** Returns what has waited longest, but nothing of those whom a visitor plays or who wait for them. */
    void tell(Residents residents, JdbcOperations jdbc) {
        var people = residents.byNumber();
        var cast = plan.cast().stream()
                .flatMap(it -> it.player().stream())
                .map(residents::employee)
                .toList();
        waiting(jdbc).stream()
                .filter(it -> people.containsKey(it.employee()) && !cast.contains(it.employee()))
                .map(it -> people.get(it.employee()))
                .filter(it -> residents.superior(it) != null && !cast.contains(residents.superior(it)))
                .limit(RETURNED)
                .toList()
                .forEach(it -> giveBack(it, residents, jdbc));
    }

    private void giveBack(Person person, Residents residents, JdbcOperations jdbc) {
        var decider = residents.decider(person);
        var who = new Authority(
                new SignedIn(
                        province.agency().value(), residents.decidingAccount(person), decider == null ? 0 : decider),
                Set.of(Role.SUPERIOR),
                List.of());
        var chance = Chance.of(plan.wish().seed(), "returned", person.number());
        waiting(jdbc).stream()
                .filter(it -> it.employee() == residents.employee(person))
                .forEach(it -> deciding.giveBack(who, new ApplicationId(it.application()), chance.oneOf(WORDS)));
    }

    private static List<Waiting> waiting(JdbcOperations jdbc) {
        return jdbc.query(
                "select application_id, employee_id from arrangement.application where state = 'SUBMITTED'"
                        + " order by submitted_at, application_id",
                (row, number) -> new Waiting(row.getLong(1), row.getLong(2)));
    }
}
