package id.luwes.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.access.Authorities;
import id.luwes.access.Authority;
import id.luwes.access.SignedIn;
import id.luwes.attendance.AnsweringForgottenCheckOut;
import id.luwes.attendance.Coordinates;
import id.luwes.attendance.CorrectionId;
import id.luwes.attendance.Direction;
import id.luwes.attendance.Punching;
import id.luwes.attendance.RulingOnCorrections;
import id.luwes.core.AgencyId;
import id.luwes.demo.AgencyPlan.Wish;
import id.luwes.demo.DemoStore.Province;
import id.luwes.performance.Judging;
import id.luwes.performance.OutputId;
import id.luwes.performance.Reporting;
import id.luwes.performance.Work;
import id.luwes.store.CurrentAgency;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The days and outputs that were written in bulk are what the use cases would have written: those of a sample of people
 * are lived again in a twin of the province, each deed at its minute, and the rows are compared.
 */
@NullMarked
class ReplayedDaysTest {

    private static final String PUNCHES = """
            select concat_ws('|', e.nip, p.day, p.direction, p.local_time, p.punched_at, p.latitude, p.longitude)
              from attendance.punch p join workforce.employee e using (employee_id) where e.nip = any(?) order by 1
            """;
    private static final String CORRECTIONS = """
            select concat_ws('|', e.nip, c.day, c.out_time, c.reason, c.asked_at, a.login, c.waits, r.accepted, r.word,
                   r.ruled_at, s.nip, b.login)
              from attendance.correction c join workforce.employee e using (employee_id)
              join access.account a on a.account_id = c.asked_by
              left join attendance.correction_ruling r using (correction_id)
              left join workforce.employee s on s.employee_id = r.by_employee
              left join access.account b on b.account_id = r.by_account
             where e.nip = any(?) order by 1
            """;
    private static final String OUTPUTS = """
            select concat_ws('|', e.nip, o.what, o.due, p.quantity, p.note, p.link, p.delivered, p.withdraws, p.noted_at,
                   a.login, r.outcome, r.accepted, r.word, r.replaces, r.ruled_at, s.nip, b.login)
              from performance.progress p join workforce.employee e using (employee_id)
              join arrangement.promised_output o using (output_id)
              join access.account a on a.account_id = p.by_account
              left join performance.ruling r using (progress_id)
              left join workforce.employee s on s.employee_id = r.by_employee
              left join access.account b on b.account_id = r.by_account
             where e.nip = any(?) order by 1
            """;

    private final ConfigurableApplicationContext demo = DemoServer.shared();
    private final DemoStore store = demo.getBean(DemoStore.class);
    private final Province told = store.provinces().stream()
            .filter(it -> it.code().equals("jabar"))
            .findFirst()
            .orElseThrow();
    private final AgencyId twin = twin();

    /** The same people with the same agreements, to whom nothing has happened yet. */
    private AgencyId twin() {
        var code = "dihidupkan-" + System.nanoTime();
        var plan = AgencyPlan.province(new Wish(400, 1, DemoServer.FRIDAY));
        var agency = store.register(code);
        store.in(agency, jdbc -> new Founding(jdbc).found(plan, "no password"));
        return agency;
    }

    @Test
    void a_sample_of_the_days_gives_the_same_rows() {
        String[] nips = nips("select e.nip from workforce.employee e join attendance.correction c using (employee_id)"
                + " group by e.nip order by bool_or(c.waits) desc, e.nip limit 12");
        in(
                        told.agency(),
                        jdbc -> jdbc.sql(
                                        "select e.nip, p.* from attendance.punch p"
                                                + " join workforce.employee e using (employee_id) where e.nip = any(?) order by punched_at")
                                .param(nips)
                                .query((row, number) -> punch(row))
                                .list())
                .forEach(it -> it.replay().run());
        assertThat(rows(twin, PUNCHES, nips))
                .isEqualTo(rows(told.agency(), PUNCHES, nips))
                .hasSizeGreaterThan(1_000);

        in(
                        told.agency(),
                        jdbc -> jdbc.sql("select e.nip, c.*, r.*, s.nip as ruled_by from attendance.correction c"
                                        + " join workforce.employee e using (employee_id)"
                                        + " left join attendance.correction_ruling r using (correction_id)"
                                        + " left join workforce.employee s on s.employee_id = r.by_employee"
                                        + " where e.nip = any(?) order by c.asked_at")
                                .param(nips)
                                .query((row, number) -> correction(row))
                                .list())
                .forEach(it -> it.replay().run());
        assertThat(rows(twin, CORRECTIONS, nips))
                .isEqualTo(rows(told.agency(), CORRECTIONS, nips))
                .hasSizeGreaterThan(11);
    }

    @Test
    void a_sample_of_the_outputs_gives_the_same_rows() {
        String[] nips = nips("select e.nip from workforce.employee e join performance.ruling r"
                + " on exists (select from performance.progress p where p.progress_id = r.progress_id"
                + " and p.employee_id = e.employee_id) group by e.nip"
                + " order by count(*) filter (where r.outcome = 'RETURNED') desc, e.nip limit 15");
        for (var nip : nips) {
            copyAgreements(nip);
        }
        in(
                        told.agency(),
                        jdbc -> jdbc.sql("""
                select d.*, e.nip, s.nip as ruled_by, o.what, o.due from (
                    select output_id, employee_id, noted_at as at, quantity, note as text, link, delivered,
                           null as outcome, null::bigint as by_employee from performance.progress
                    union all
                    select r.output_id, p.employee_id, r.ruled_at, r.accepted, r.word, null, false, r.outcome, r.by_employee
                      from performance.ruling r join performance.progress p using (progress_id)) d
                  join workforce.employee e on e.employee_id = d.employee_id
                  join arrangement.promised_output o using (output_id)
                  left join workforce.employee s on s.employee_id = d.by_employee
                 where e.nip = any(?) order by d.at
                """)
                                .param(nips)
                                .query((row, number) -> deed(row))
                                .list())
                .forEach(it -> it.replay().run());
        assertThat(rows(twin, OUTPUTS, nips))
                .isEqualTo(rows(told.agency(), OUTPUTS, nips))
                .hasSizeGreaterThan(100);
    }

    /** Something to be done again. */
    private record Again(Runnable replay) {}

    private Again punch(ResultSet row) throws SQLException {
        var nip = row.getString("nip");
        var direction = Direction.valueOf(row.getString("direction"));
        var at = instant(row, "punched_at");
        var latitude = row.getBigDecimal("latitude");
        var longitude = row.getBigDecimal("longitude");
        var where =
                latitude == null ? Optional.<Coordinates>empty() : Optional.of(new Coordinates(latitude, longitude));
        return new Again(() -> assertThat(
                        at(at, () -> demo.getBean(Punching.class).punch(signedIn(nip), direction, where)))
                .isInstanceOf(Punching.Outcome.Punched.class));
    }

    private Again correction(ResultSet row) throws SQLException {
        var nip = row.getString("nip");
        var day = row.getObject("day", LocalDate.class);
        var out = row.getObject("out_time", LocalTime.class);
        var reason = row.getString("reason");
        var asked = instant(row, "asked_at");
        var ruler = row.getString("ruled_by");
        var ruled = row.getObject("ruled_at") == null ? null : instant(row, "ruled_at");
        boolean accepted = row.getBoolean("accepted");
        var word = row.getString("word");
        return new Again(() -> {
            var answering = demo.getBean(AnsweringForgottenCheckOut.class);
            var outcome = at(asked, () -> answering.answer(signedIn(nip), day, out, reason));
            assertThat(outcome).isInstanceOf(AnsweringForgottenCheckOut.Outcome.Asked.class);
            if (ruled != null) {
                var id = ((AnsweringForgottenCheckOut.Outcome.Asked) outcome).id();
                assertThat(rule(ruler, ruled, id, accepted, word == null ? "" : word))
                        .isInstanceOf(RulingOnCorrections.Outcome.Ruled.class);
            }
        });
    }

    private RulingOnCorrections.Outcome rule(
            @Nullable String ruler, Instant ruled, CorrectionId id, boolean accepted, String word) {
        return at(ruled, () -> demo.getBean(RulingOnCorrections.class).rule(authority(ruler), id, accepted, word));
    }

    private Again deed(ResultSet row) throws SQLException {
        var nip = row.getString("nip");
        var what = row.getString("what");
        var due = row.getObject("due", LocalDate.class);
        var at = instant(row, "at");
        var quantity = row.getBigDecimal("quantity");
        var text = row.getString("text") == null ? "" : row.getString("text");
        var link = Optional.ofNullable(row.getString("link"));
        boolean delivered = row.getBoolean("delivered");
        var outcome = row.getString("outcome");
        var ruler = row.getString("ruled_by");
        return new Again(() -> {
            var output = output(nip, what, due);
            if (outcome == null) {
                assertThat(at(at, () -> report(nip, output, new Work(quantity, text, link), delivered)))
                        .isInstanceOf(Reporting.Outcome.Kept.class);
            } else {
                assertThat(at(at, () -> rule(authority(ruler), output, outcome, quantity, text)))
                        .isInstanceOf(Judging.Outcome.Ruled.class);
            }
        });
    }

    private Reporting.Outcome report(String nip, OutputId output, Work work, boolean delivered) {
        var reporting = demo.getBean(Reporting.class);
        long last =
                number("select coalesce(max(progress_id), 0) from performance.progress where output_id = " + output);
        return delivered
                ? reporting.handIn(signedIn(nip), output, last, work)
                : reporting.note(signedIn(nip), output, last, work);
    }

    private Judging.Outcome rule(
            Authority who, OutputId output, String outcome, @Nullable BigDecimal quantity, String word) {
        var seen = new Judging.Seen(
                number("select max(progress_id) from performance.progress where delivered and output_id = " + output),
                0);
        var judging = demo.getBean(Judging.class);
        return outcome.equals("ACCEPTED")
                ? judging.accept(who, output, seen, Optional.ofNullable(quantity), word)
                : judging.giveBack(who, output, seen, word);
    }

    /** The agreements themselves are replayed by another test; here they are copied as one, with what they promise. */
    private void copyAgreements(String nip) {
        var rows = in(told.agency(), jdbc -> jdbc.sql("""
                select g.first_day, g.last_day, max(g.last_day) over () as ends, g.granted_at, a.application_id, o.what,
                       o.measure, o.quantity, o.due, o.weight, o.goal
                  from arrangement.agreement g join arrangement.application a using (application_id)
                  join arrangement.promised_output o using (application_id)
                  join workforce.employee e on e.employee_id = g.employee_id
                 where e.nip = ? order by o.output_id""").param(nip).query().listOfRows());
        in(twin, jdbc -> {
            var first = rows.getFirst();
            long application = jdbc.sql("""
                    insert into arrangement.application (agency_id, employee_id, first_day, last_day, state, unit_id,
                        submitted_at)
                    select agency_id, employee_id, ?, ?, 'APPROVED', unit_id, ? from workforce.employee where nip = ?
                    returning application_id""")
                    .param(first.get("first_day"))
                    .param(first.get("last_day"))
                    .param(first.get("granted_at"))
                    .param(nip)
                    .query(Long.class)
                    .single();
            jdbc.sql("insert into arrangement.agreement (agency_id, employee_id, application_id, first_day, last_day,"
                            + " granted_at) select agency_id, employee_id, application_id, first_day, ?,"
                            + " submitted_at from arrangement.application where application_id = ?")
                    .param(first.get("ends"))
                    .param(application)
                    .update();
            rows.forEach(it -> jdbc.sql("insert into arrangement.promised_output (agency_id, application_id,"
                            + " employee_id, what, measure, quantity, due, weight, goal) select agency_id,"
                            + " application_id, employee_id, ?, ?, ?, ?, ?, ? from arrangement.application"
                            + " where application_id = ?")
                    .param(it.get("what"))
                    .param(it.get("measure"))
                    .param(it.get("quantity"))
                    .param(it.get("due"))
                    .param(it.get("weight"))
                    .param(it.get("goal"))
                    .param(application)
                    .update());
            return true;
        });
    }

    private OutputId output(String nip, String what, LocalDate due) {
        return in(
                twin,
                jdbc -> new OutputId(jdbc.sql(
                                "select o.output_id from arrangement.promised_output o"
                                        + " join workforce.employee e using (employee_id) where e.nip = ? and o.what = ? and o.due = ?")
                        .param(nip)
                        .param(what)
                        .param(due)
                        .query(Long.class)
                        .single()));
    }

    private Authority authority(@Nullable String nip) {
        var person = signedIn(nip == null ? "" : nip);
        return CurrentAgency.supply(twin, () -> demo.getBean(Authorities.class).of(person));
    }

    private SignedIn signedIn(String nip) {
        return in(
                twin,
                jdbc -> jdbc.sql("select e.employee_id, a.account_id from workforce.employee e"
                                + " join access.account a using (employee_id) where e.nip = ?")
                        .param(nip)
                        .query((row, number) -> new SignedIn(twin.value(), row.getLong(2), row.getLong(1)))
                        .single());
    }

    private long number(String sql) {
        return in(twin, jdbc -> jdbc.sql(sql).query(Long.class).single());
    }

    private String[] nips(String sql) {
        return in(told.agency(), jdbc -> jdbc.sql(sql).query(String.class).list())
                .toArray(String[]::new);
    }

    private List<String> rows(AgencyId agency, String sql, String[] nips) {
        return in(agency, jdbc -> jdbc.sql(sql).param(nips).query(String.class).list());
    }

    private interface Question<T> {
        T of(JdbcClient jdbc);
    }

    private <T> T in(AgencyId agency, Question<T> question) {
        return store.in(agency, jdbc -> question.of(JdbcClient.create(jdbc)));
    }

    private <T> T at(Instant time, Supplier<T> work) {
        return CurrentAgency.supply(twin, () -> StoryClock.at(time, work));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
