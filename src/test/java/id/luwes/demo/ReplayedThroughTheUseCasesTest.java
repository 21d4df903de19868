package id.luwes.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.access.Authorities;
import id.luwes.access.SignedIn;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Applying;
import id.luwes.arrangement.DayPlan;
import id.luwes.arrangement.Deciding;
import id.luwes.arrangement.Hours;
import id.luwes.arrangement.Place;
import id.luwes.arrangement.PromisedOutput;
import id.luwes.arrangement.Proposal;
import id.luwes.arrangement.WeekPattern;
import id.luwes.arrangement.Withdrawing;
import id.luwes.core.AgencyId;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.demo.AgencyPlan.Wish;
import id.luwes.demo.DemoStore.Province;
import id.luwes.eligibility.JudgingPeople;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was written in bulk is what the use cases would have written: a sample of the cases is sent and decided again in
 * a twin of the province, each at its minute, and the rows are compared.
 */
@NullMarked
class ReplayedThroughTheUseCasesTest {

    private static final int SAMPLE = 25;

    private final ConfigurableApplicationContext demo = DemoServer.shared();
    private final DemoStore store = demo.getBean(DemoStore.class);
    private final Province told = store.provinces().stream()
            .filter(it -> it.code().equals("jabar"))
            .findFirst()
            .orElseThrow();

    /** A case as it lies in the store. */
    private record Case(
            long application,
            String nip,
            DateRange period,
            Instant submitted,
            String state,
            @Nullable Instant closed,
            @Nullable String decider,
            String reason) {}

    @Test
    void a_sample_of_the_cases_gives_the_same_rows() {
        var plan = AgencyPlan.province(new Wish(400, 1, DemoServer.FRIDAY));
        var twin = store.register("dipraktikkan");
        store.in(twin, jdbc -> new Founding(jdbc).found(plan, "no password"));
        var launch = DemoServer.FRIDAY.minusMonths(3).withDayOfMonth(1).minusDays(Stories.LAUNCH_DAYS);
        var morning = launch.atTime(5, 0).atZone(plan.zone()).toInstant();
        at(twin, morning, () -> demo.getBean(JudgingPeople.class).judgeAll());

        var cases = cases();
        assertThat(cases.stream().map(Case::state).distinct()).contains("APPROVED", "REFUSED", "WITHDRAWN");
        cases.forEach(it -> replay(it, twin));

        assertThat(rows(twin, cases)).isEqualTo(rows(told.agency(), cases)).isNotEmpty();
    }

    private List<Case> cases() {
        return store.in(
                told.agency(),
                jdbc -> JdbcClient.create(jdbc)
                        .sql("""
                select * from (
                select a.application_id, e.nip, a.first_day, a.last_day, a.submitted_at, a.state, t.happened_at,
                       d.nip as decider, t.reason, row_number() over (partition by a.state order by a.application_id) as n
                  from arrangement.application a join workforce.employee e using (employee_id)
                  join arrangement.transition t on t.application_id = a.application_id and t.state <> 'SUBMITTED'
                  left join workforce.employee d on d.employee_id = t.by_employee
                 where a.submitted_at < '2026-08-01') c where n <= :sample order by submitted_at
                """)
                        .param("sample", SAMPLE)
                        .query((row, number) -> read(row))
                        .list());
    }

    private static Case read(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return new Case(
                row.getLong("application_id"),
                row.getString("nip"),
                new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("decider"),
                reason == null ? "" : reason);
    }

    private void replay(Case told, AgencyId twin) {
        var applicant = signedIn(twin, told.nip());
        var sent = at(
                twin,
                told.submitted(),
                () -> demo.getBean(Applying.class)
                        .submit(applicant, new EmployeeId(applicant.employee()), proposal(told, twin)));
        assertThat(sent).isInstanceOf(Applying.Outcome.Sent.class);
        var id = ((Applying.Outcome.Sent) sent).id();
        var closed = told.closed();
        if (closed != null) {
            assertThat(at(twin, closed, () -> close(told, id, twin, applicant))).isTrue();
        }
    }

    private boolean close(Case told, ApplicationId id, AgencyId twin, SignedIn applicant) {
        if (told.state().equals("WITHDRAWN")) {
            return demo.getBean(Withdrawing.class).withdraw(applicant, id, "").isPresent();
        }
        var decider = told.decider();
        var who = demo.getBean(Authorities.class).of(signedIn(twin, decider == null ? "" : decider));
        var deciding = demo.getBean(Deciding.class);
        var outcome = told.state().equals("APPROVED")
                ? deciding.approve(who, id, told.reason())
                : deciding.refuse(who, id, told.reason());
        assertThat(outcome).isInstanceOf(Deciding.Outcome.Decided.class);
        return true;
    }

    private Proposal proposal(Case told, AgencyId twin) {
        var days = new EnumMap<DayOfWeek, DayPlan>(DayOfWeek.class);
        store.in(
                this.told.agency(),
                jdbc -> JdbcClient.create(jdbc)
                        .sql(
                                "select d.*, o.name from arrangement.application_day d"
                                        + " left join agency.office o on o.office_id = d.place_office_id where application_id = ?")
                        .param(told.application())
                        .query((row, number) -> days.put(DayOfWeek.of(row.getInt("weekday")), plan(row, twin)))
                        .list());
        var outputs = store.in(
                this.told.agency(),
                jdbc -> JdbcClient.create(jdbc)
                        .sql("select * from arrangement.promised_output where application_id = ? order by output_id")
                        .param(told.application())
                        .query((row, number) -> new PromisedOutput(
                                row.getString("what"),
                                row.getString("measure"),
                                row.getBigDecimal("quantity"),
                                row.getObject("due", LocalDate.class),
                                row.getBigDecimal("weight"),
                                row.getString("goal"),
                                PromisedOutput.Comparison.NONE))
                        .list());
        return new Proposal(told.period(), new WeekPattern(days), outputs);
    }

    private DayPlan plan(ResultSet row, AgencyId twin) throws SQLException {
        var hours = new Hours(row.getObject("starts", LocalTime.class), row.getObject("ends", LocalTime.class));
        var kind = row.getString("place_kind");
        if (kind == null) {
            return new DayPlan.AtOffice(hours);
        }
        var place = switch (kind) {
            case "RESIDENCE_REGISTERED" -> new Place.Residence();
            case "OFFICE_OTHER" -> new Place.OtherOffice(office(twin, row.getString("name")));
            default -> new Place.Elsewhere(row.getString("place_detail"));
        };
        return new DayPlan.Away(hours, place);
    }

    private long office(AgencyId twin, String name) {
        return CurrentAgency.supply(
                twin,
                () -> store.in(
                        twin,
                        jdbc -> JdbcClient.create(jdbc)
                                .sql("select office_id from agency.office where name = ?")
                                .param(name)
                                .query(Long.class)
                                .single()));
    }

    private SignedIn signedIn(AgencyId agency, String nip) {
        return store.in(
                agency,
                jdbc -> JdbcClient.create(jdbc)
                        .sql("select e.employee_id, a.account_id from workforce.employee e"
                                + " join access.account a using (employee_id) where e.nip = ?")
                        .param(nip)
                        .query((row, number) -> new SignedIn(agency.value(), row.getLong(2), row.getLong(1)))
                        .single());
    }

    private static <T> T at(AgencyId agency, Instant time, Supplier<T> work) {
        return CurrentAgency.supply(agency, () -> StoryClock.at(time, work));
    }

    /** Everything that the use cases wrote about these people, without the numbers that the store gave. */
    private List<String> rows(AgencyId agency, List<Case> cases) {
        return store.in(
                agency,
                jdbc -> JdbcClient.create(jdbc)
                        .sql("""
                with chosen as (select a.*, e.nip from arrangement.application a join workforce.employee e
                    using (employee_id) where e.nip = any(:nips) and a.submitted_at < '2026-08-01')
                select concat_ws('|', 'case', c.nip, c.first_day, c.last_day, c.state, v.max_days, v.policy_id, u.code,
                       s.nip, c.submitted_at) from chosen c join eligibility.verdict v using (verdict_id)
                       join agency.unit u on u.unit_id = c.unit_id
                       left join workforce.employee s on s.employee_id = c.decider_id
                union all
                select concat_ws('|', 'day', c.nip, d.weekday, d.mode, d.starts, d.ends, d.place_kind, o.name, d.place_detail)
                  from chosen c join arrangement.application_day d using (application_id)
                  left join agency.office o on o.office_id = d.place_office_id
                union all
                select concat_ws('|', 'output', c.nip, p.what, p.measure, p.quantity, p.due, p.weight, p.goal,
                       p.last_accepted, p.less_reason)
                  from chosen c join arrangement.promised_output p using (application_id)
                union all
                select concat_ws('|', 'step', c.nip, t.state, t.happened_at, t.reason, t.below_minimum, e.nip, a.login)
                  from chosen c join arrangement.transition t using (application_id)
                  left join workforce.employee e on e.employee_id = t.by_employee
                  left join access.account a on a.account_id = t.by_account
                union all
                select concat_ws('|', 'term', c.nip, g.first_day, g.last_day, g.granted_at, t.term_number, t.from_day,
                       t.days_per_week, t.cause, t.reason, t.decided_at, e.nip, d.weekday, d.mode, d.starts, d.place_kind)
                  from chosen c join arrangement.agreement g using (application_id)
                  join arrangement.agreement_term t on t.agreement_id = g.agreement_id and t.cause = 'GRANTED'
                  join arrangement.agreement_day d on d.agreement_id = t.agreement_id and d.term_number = t.term_number
                  left join workforce.employee e on e.employee_id = t.by_employee
                order by 1
                """)
                        .param("nips", cases.stream().map(Case::nip).toArray(String[]::new))
                        .query(String.class)
                        .list());
    }
}
