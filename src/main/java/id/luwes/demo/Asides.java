package id.luwes.demo;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.agency.WorkingCalendar;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.AskingOpinions;
import id.luwes.arrangement.GivingOpinions;
import id.luwes.arrangement.PausingAgreement;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.demo.DemoStore.Province;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.DoubtingSuperiors;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * What else goes on around a visitor in the afternoon before they come: a colleague is asked for an opinion, agreements are
 * paused, somebody says that the recorded superior is not theirs, two days are exchanged.
 */
final class Asides {

    private static final int ONE_PAUSED_OF = 60;
    private static final int PAUSED_BELOW_THE_CAST = 2;
    private static final int DOUBTS = 3;
    private static final String QUESTION =
            "Apakah rapat tim pada hari-hari itu tetap dapat berjalan tanpa hadir di kantor?";
    private static final String ANSWER =
            "Dapat. Rapat tim sudah daring sejak bulan lalu, dan berkasnya di folder bersama.";
    private static final List<String> OWN = List.of(
            "Penugasan lapangan bersama tim.", "Pelatihan di kantor selama sepekan.", "Serah terima arsip di kantor.");
    private static final List<String> FROM_ABOVE = List.of(
            "Pekan pemeriksaan: semua berkas asli diperlukan di kantor.", "Seluruh tim menyiapkan laporan triwulan.");
    private static final List<String> DOUBTED = List.of(
            "Sejak bulan lalu saya melapor kepada kepala bagian yang baru.",
            "Saya sudah pindah tim; mohon dicek dengan surat tugas terakhir.",
            "");

    private final AgencyPlan plan;
    private final Province province;
    private final DemoStore store;
    private final Doing doing;
    private final LocalDate eve;

    Asides(AgencyPlan plan, Province province, DemoStore store, Doing doing, WorkingCalendar calendar) {
        this.plan = plan;
        this.province = province;
        this.store = store;
        this.doing = doing;
        var today = plan.wish().today();
        this.eve = calendar.workingDays(new DateRange(today.minusDays(14), today.minusDays(1)))
                .getLast();
    }

    /** What it is done with. */
    record Doing(
            AskingOpinions asking,
            GivingOpinions giving,
            PausingAgreement pausing,
            DoubtingSuperiors doubting,
            Exchanges.Doing exchanges) {}

    private record Found(long application, long employee) {}

    private record Case(long application, Person person) {}

    /** Tells it in the afternoon of the last working day, so that it is still open when a visitor comes. */
    void tell() {
        var afternoon = eve.atTime(16, 0).atZone(plan.zone()).toInstant();
        CurrentAgency.run(
                province.agency(), () -> StoryClock.at(afternoon, () -> store.in(province.agency(), this::tell)));
    }

    private boolean tell(JdbcOperations jdbc) {
        var residents = Residents.of(plan, jdbc);
        ask(residents, jdbc);
        pause(residents, jdbc);
        doubt(residents);
        // Before the week in which agreements are paused.
        new Exchanges(plan, doing.exchanges()).tell(residents, monday().minusWeeks(1));
        return true;
    }

    /** The visitor is asked about the colleague's application, and somebody else has answered. */
    private void ask(Residents residents, JdbcOperations jdbc) {
        int visitor = Cast.number(plan.cast(), "pegawai");
        int colleague = Cast.colleague(plan.cast());
        for (var waiting : cases("a.state = 'SUBMITTED'", residents, jdbc)) {
            if (waiting.person().number() == colleague && visitor >= 0) {
                var asked = plan.people().get(visitor);
                ask(waiting, asked, residents);
                residents.people().stream()
                        .filter(it -> it.active()
                                && it.number() != colleague
                                && it.number() != visitor
                                && !residents.plays(it)
                                && residents.unit(it) == residents.unit(asked))
                        .findFirst()
                        .ifPresent(it -> answer(waiting, it, residents));
            }
        }
    }

    private Optional<AskingOpinions.Outcome.Asked> ask(Case waiting, Person colleague, Residents residents) {
        var outcome = doing.asking()
                .ask(
                        residents.authority(waiting.person()),
                        new ApplicationId(waiting.application()),
                        new EmployeeId(residents.employee(colleague)),
                        QUESTION);
        return outcome instanceof AskingOpinions.Outcome.Asked asked ? Optional.of(asked) : Optional.empty();
    }

    private void answer(Case waiting, Person colleague, Residents residents) {
        ask(waiting, colleague, residents)
                .ifPresent(it -> doing.giving().answer(self(colleague, residents), it.id(), ANSWER));
    }

    /** A working week soon, of a few agreements; where a rule is in the way, nothing comes of it. */
    private void pause(Residents residents, JdbcOperations jdbc) {
        var running = running(monday().plusWeeks(2), residents, jdbc);
        running.stream()
                .filter(it -> residents.waitsForAVisitor(it.person()))
                .limit(PAUSED_BELOW_THE_CAST)
                .forEach(it -> pause(it, residents));
        running.stream()
                .filter(it -> !residents.waitsForAVisitor(it.person()) && !residents.plays(it.person()))
                .limit(1 + running.size() / ONE_PAUSED_OF)
                .forEach(it -> pause(it, residents));
    }

    private void pause(Case running, Residents residents) {
        var person = running.person();
        var chance = Chance.of(plan.wish().seed(), "paused", person.number());
        boolean own = chance.happens(0.6);
        doing.pausing()
                .pause(
                        own ? self(person, residents) : residents.authority(person),
                        new ApplicationId(running.application()),
                        new PausingAgreement.Wish(
                                monday(), monday().plusDays(4), chance.oneOf(own ? OWN : FROM_ABOVE)));
    }

    private LocalDate monday() {
        return eve.plusDays(8).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** Some who have a superior whom nobody plays say that it is another. */
    private void doubt(Residents residents) {
        residents.people().stream()
                .filter(it -> it.active() && !it.duty().heads() && !residents.plays(it))
                .filter(it -> residents.superior(it) != null && !residents.waitsForAVisitor(it))
                .filter(it ->
                        Chance.of(plan.wish().seed(), "doubted", it.number()).happens(0.05))
                .limit(DOUBTS)
                .forEach(it -> doing.doubting()
                        .say(
                                self(it, residents),
                                Optional.empty(),
                                Chance.of(plan.wish().seed(), "words of doubt", it.number())
                                        .oneOf(DOUBTED)));
    }

    private List<Case> running(LocalDate until, Residents residents, JdbcOperations jdbc) {
        return cases(
                "exists (select from arrangement.agreement g where g.agency_id = a.agency_id"
                        + " and g.application_id = a.application_id and g.ended_before is null and g.last_day > date '"
                        + until + "')",
                residents,
                jdbc);
    }

    private static List<Case> cases(String which, Residents residents, JdbcOperations jdbc) {
        var people = residents.byNumber();
        return jdbc
                .query(
                        "select a.application_id, a.employee_id from arrangement.application a where " + which
                                + " order by a.application_id",
                        (row, number) -> new Found(row.getLong(1), row.getLong(2)))
                .stream()
                .filter(it -> people.containsKey(it.employee()))
                .map(it -> new Case(it.application(), Objects.requireNonNull(people.get(it.employee()))))
                .toList();
    }

    private Authority self(Person person, Residents residents) {
        return new Authority(
                new SignedIn(province.agency().value(), residents.account(person), residents.employee(person)),
                Set.of(Role.EMPLOYEE),
                List.of());
    }
}
