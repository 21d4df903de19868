package id.luwes.ledger;

import id.luwes.KeptPlans;
import id.luwes.agency.AgencySettings;
import id.luwes.agency.ShippedCalendars;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import id.luwes.store.Store;
import id.luwes.store.StoreBeans;
import id.luwes.store.TestStores;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An agency of a test's own, whose sources are filled by SQL and whose clock the test moves. */
public final class TestLedger implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final AnnotationConfigApplicationContext beans;
    private final AgencyId agency;
    private Instant now;

    public TestLedger(Store store, LocalDate today, Class<?>... more) {
        this.now = at(today, "12:00");
        this.beans = StoreBeans.over(
                store,
                new Moving(),
                Stream.of(
                                Stream.of(Feeding.components()),
                                Stream.of(ExportingMonth.components()),
                                Stream.of(AgencySettings.class, DeliveredBefore.class, KeptPlans.class),
                                Stream.of(more))
                        .flatMap(it -> it)
                        .toArray(Class<?>[]::new));
        this.agency = TestStores.newAgency(store);
        in(() -> {
            beans.getBean(AgencySettings.class)
                    .save(new AgencySettings.Settings("Pemerintah Uji", "Asia/Jakarta", null));
            beans.getBean(WorkingCalendars.class).adopt(ShippedCalendars.indonesia(), "SKB 3 Menteri");
            return true;
        });
        sql("insert into agency.unit (agency_id, unit_id, code, name) values (:agency, 1, 'A', 'Biro A'),"
                + " (:agency, 2, 'B', 'Biro B')");
        sql("insert into agency.office (agency_id, office_id, name, regency_code, latitude, longitude)"
                + " values (:agency, 1, 'Gedung Sate', '32.73', -6.90250, 107.61870)");
    }

    private final class Moving extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    AgencyId agency() {
        return agency;
    }

    public void today(LocalDate today) {
        now = at(today, "12:00");
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    public long feed() {
        return CurrentAgency.supply(agency, () -> bean(Feeding.class).feed());
    }

    long rebuild() {
        return CurrentAgency.supply(agency, () -> bean(Feeding.class).rebuild());
    }

    public <T> T in(Supplier<T> work) {
        return CurrentAgency.supply(agency, () -> {
            var result = bean(TransactionTemplate.class).execute(status -> work.get());
            if (result == null) {
                throw new AssertionError("The work gave nothing.");
            }
            return result;
        });
    }

    /** Statements, divided by semicolons, in one transaction; {@code :agency} is this agency. */
    public void sql(String statements) {
        in(() -> {
            for (var statement : statements.split(";", -1)) {
                if (!statement.isBlank()) {
                    bean(JdbcClient.class)
                            .sql(statement.replace(":agency", agency.toString()))
                            .update();
                }
            }
            return true;
        });
    }

    /** What a query gives, each row as text. */
    public List<String> rows(String query) {
        return in(() -> bean(JdbcClient.class)
                .sql("select t::text from (" + query + ") t")
                .query((row, number) -> row.getString(1))
                .list());
    }

    /** Everything in the ledger. */
    List<String> content() {
        return Stream.concat(
                        rows("select * from ledger.person_day order by employee_id, day").stream(),
                        rows("select * from ledger.person_output order by output_id").stream())
                .toList();
    }

    public void employee(long id, long unit) {
        sql("""
            insert into workforce.employee (agency_id, employee_id, nip, name, employment, unit_id, position_name,
                position_kind, changed_at)
            values (:agency, %1$d, '19850101201001%2$04d', 'Pegawai %1$d', 'PNS', %3$d, 'Analis', 'FUNGSIONAL',
                '2020-01-01')
            """.formatted(id, 1000 + id, unit));
    }

    /** An agreement for the first days of the week, with outputs of which each is {@code quantity@due}. */
    public void agreement(long id, long employee, LocalDate first, LocalDate last, int days, String... outputs) {
        var promises = new StringBuilder();
        for (int i = 0; i < outputs.length; i++) {
            var parts = outputs[i].split("@", 2);
            promises.append("""
                ;insert into arrangement.promised_output (agency_id, output_id, application_id, employee_id, what,
                    measure, quantity, due, weight, goal)
                values (:agency, %d, %d, %d, 'Telaahan %d', 'dokumen', %s, '%s', %d, 'Kinerja unit')
                """.formatted(id * 100 + i, id, employee, i, parts[0], parts[1], i + 1));
        }
        sql("""
            insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day, state,
                unit_id, submitted_at) values (:agency, %1$d, %2$d, '%3$s', '%4$s', 'APPROVED', 1, now());
            insert into arrangement.agreement (agency_id, agreement_id, employee_id, application_id, first_day,
                last_day, granted_at) values (:agency, %1$d, %2$d, %1$d, '%3$s', '%4$s', now())
            """.formatted(id, employee, first, last) + promises);
        term(id, 1, first, days, "GRANTED");
    }

    public void term(long agreement, int number, LocalDate from, int days, String cause) {
        sql("""
            insert into arrangement.agreement_term (agency_id, agreement_id, term_number, from_day, days_per_week,
                cause, reason, decided_at)
            values (:agency, %1$d, %2$d, '%3$s', %4$d, '%5$s', 'sebab', now());
            insert into arrangement.agreement_day (agency_id, agreement_id, term_number, weekday, mode, starts,
                ends, place_kind)
            select :agency, %1$d, %2$d, d, case when d <= %4$d then 'AWAY' else 'OFFICE' end, '07:30', '16:00',
                case when d <= %4$d then 'RESIDENCE_REGISTERED' end
              from generate_series(1, 5) d
            """.formatted(agreement, number, from, days, cause));
    }

    public void pause(long id, long agreement, LocalDate first, LocalDate last) {
        sql("""
            insert into arrangement.pause (agency_id, pause_id, agreement_id, employee_id, first_day, last_day, side,
                reason, set_at, by_account)
            select :agency, %d, agreement_id, employee_id, '%s', '%s', 'EMPLOYEE', 'sebab', now(), 1
              from arrangement.agreement where agreement_id = %d on conflict do nothing
            """.formatted(id, first, last, agreement));
    }

    public void punch(long employee, LocalDate day, String direction, String time, String place) {
        sql("""
            insert into attendance.punch (agency_id, employee_id, day, direction, local_time, punched_at, latitude,
                longitude) values (:agency, %d, '%s', '%s', '%s', now(), %s) on conflict do nothing
            """.formatted(employee, day, direction, time, place));
    }

    public void absence(long id, long employee, String kind, LocalDate first, LocalDate last) {
        sql("""
            insert into absence.absence (agency_id, absence_id, employee_id, kind, first_day, last_day, origin,
                recorded_at) values (:agency, %d, %d, '%s', '%s', '%s', 'BKD', now())
            """.formatted(id, employee, kind, first, last));
    }

    public void delivered(long id, long output, long employee, String quantity) {
        sql("""
            insert into performance.progress (agency_id, progress_id, output_id, employee_id, quantity, note,
                delivered, noted_at, by_account)
            values (:agency, %d, %d, %d, %s, 'Sudah selesai', true, now(), 1)
            """.formatted(id, output, employee, quantity));
    }

    public void takenBack(long id, long progress) {
        sql("""
            insert into performance.progress (agency_id, progress_id, output_id, employee_id, quantity, delivered,
                withdraws, noted_at, by_account)
            select agency_id, %d, output_id, employee_id, quantity, false, progress_id, now(), 1
              from performance.progress where progress_id = %d
            """.formatted(id, progress));
    }

    public void judged(long progress, long output, String accepted) {
        boolean returned = accepted.isEmpty();
        sql("""
            insert into performance.ruling (agency_id, output_id, progress_id, outcome, accepted, word, ruled_at,
                by_account) values (:agency, %d, %d, '%s', %s, %s, now(), 1)
            """.formatted(
                        output,
                        progress,
                        returned ? "RETURNED" : "ACCEPTED",
                        returned ? "null" : accepted,
                        returned ? "'Belum lengkap'" : "null"));
    }

    @Override
    public void close() {
        beans.close();
    }
}
