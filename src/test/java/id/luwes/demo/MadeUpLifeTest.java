package id.luwes.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Visitor;
import id.luwes.agency.ShippedCalendars;
import id.luwes.core.AgencyId;
import id.luwes.demo.AgencyPlan.Wish;
import id.luwes.demo.DemoStore.Province;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration as {@code bin/demo} starts it, in a folder of its own. */
@NullMarked
class MadeUpLifeTest {

    private static final LocalDate FRIDAY = DemoServer.FRIDAY;

    private final ConfigurableApplicationContext demo = DemoServer.shared();

    @Test
    void the_past_three_months_are_told_and_the_store_is_marked() {
        assertThat(list("select lived_until::text from demo.province", String.class))
                .containsExactly("2026-11-20");
        assertThat(number("select count(*) from arrangement.agreement where first_day <= '2026-08-31'"))
                .isPositive();
        assertThat(number("select count(*) from absence.absence")).isPositive();
        assertThat(DemoServer.HOME.resolve("demo.mark")).exists();
    }

    @Test
    void every_application_cites_a_verdict_that_was_given_before_it() {
        assertThat(number("select count(*) from arrangement.application a join eligibility.verdict v using (verdict_id)"
                        + " where v.eligible and v.judged_at < a.submitted_at"))
                .isEqualTo(number("select count(*) from arrangement.application"));
    }

    @Test
    void the_superior_of_the_cast_finds_an_application_that_waits() {
        assertThat(number("select count(*) from arrangement.application a join access.account c"
                        + " on c.employee_id = a.decider_id where a.state = 'SUBMITTED' and c.login = 'atasan'"))
                .isPositive();
    }

    @Test
    void the_head_of_the_counter_finds_one_that_would_leave_it_short() {
        assertThat(number("select count(*) from arrangement.application a join access.account c"
                        + " on c.employee_id = a.decider_id join agency.unit u on u.unit_id = a.unit_id"
                        + " where a.state = 'SUBMITTED' and c.login = 'kepala' and u.service_minimum ="
                        + " (select count(*) from workforce.employee e where e.unit_id = u.unit_id and e.active)"))
                .isPositive();
    }

    @Test
    void nobody_is_away_more_often_than_the_verdict_and_the_agency_allow() {
        assertThat(number("select count(*) from arrangement.agreement_term t join arrangement.agreement g"
                        + " using (agreement_id) join arrangement.application a using (application_id)"
                        + " join eligibility.verdict v using (verdict_id) where t.days_per_week > v.max_days"))
                .isZero();
        var east = province("samudra-timur");
        assertThat(list(
                        east.agency(),
                        "select coalesce(max(days_per_week), 1) from arrangement.agreement_term",
                        Long.class))
                .containsExactly(1L);
    }

    @Test
    void the_rules_of_the_day_are_west_javas_and_the_thursdays_wait_for_bkd() {
        assertThat(list("select code from regime.regime where published_at is null", String.class))
                .containsExactly("kamis-2026");
        assertThat(number("select count(*) from regime.regime where history and published_by <> drafted_by"))
                .isGreaterThan(3);
    }

    @Test
    void nothing_is_told_of_today_or_later() {
        assertThat(list("select max(day)::text from attendance.punch", String.class))
                .containsExactly("2026-11-19");
        for (var column : List.of(
                "submitted_at from arrangement.application",
                "happened_at from arrangement.transition",
                "punched_at from attendance.punch",
                "asked_at from attendance.correction",
                "ruled_at from attendance.correction_ruling",
                "noted_at from performance.progress",
                "ruled_at from performance.ruling")) {
            assertThat(number("select count(*) from (select " + column + ") t(at) where at >= '2026-11-20+07'"))
                    .as(column)
                    .isZero();
            assertThat(number("select count(*) from (select " + column + ") t(at)"))
                    .as(column)
                    .isPositive();
        }
    }

    @Test
    void nobody_comes_on_a_day_off_or_on_leave_and_nearly_everybody_on_the_others() {
        assertThat(number("select count(*) from attendance.punch p join absence.absence a using (employee_id)"
                        + " where p.day between a.first_day and a.last_day"))
                .isZero();
        assertThat(number("select count(*) from attendance.punch p where extract(isodow from p.day) > 5"
                        + " or p.day in (select day from agency.calendar_entry)"))
                .isZero();
        assertThat(number("select 100 * (select count(*) from attendance.worked_day) / count(*) from schedule.plan("
                        + "array(select distinct day from attendance.punch)) p where p.mode in ('OFFICE', 'AWAY')"))
                .isBetween(97L, 99L);
    }

    @Test
    void a_few_check_outs_are_forgotten_and_most_of_them_answered_for() {
        var forgotten = "from attendance.worked_day where out_time is null and in_time is not null";
        assertThat(number("select 1000 * (select count(*) " + forgotten + ") / count(*) from attendance.worked_day"))
                .isBetween(2L, 25L);
        assertThat(number("select count(*) from attendance.correction_ruling where accepted"))
                .isGreaterThan(5 * number("select count(*) from attendance.correction_ruling where not accepted"));
        assertThat(number("select count(*) from attendance.correction c join attendance.punch p"
                        + " using (employee_id, day) where p.direction = 'OUT' and c.asked_by > 0"))
                .isZero();
    }

    @Test
    void outputs_are_handed_in_before_they_are_due_and_judged_after_it() {
        var due = "from performance.output_standing where due between '2026-08-01' and '2026-10-15'";
        assertThat(number("select 100 * count(*) filter (where state = 'ACCEPTED') / count(*) " + due))
                .isBetween(90L, 99L);
        assertThat(number("select count(*) filter (where state = 'DELIVERED') " + due))
                .isPositive();
        assertThat(number("select count(*) from performance.output_standing"
                        + " where (delivered_at at time zone 'Asia/Jakarta')::date > due and word is null"
                        + " and what not like 'Telaah%pekan%'"))
                .isLessThan(20);
    }

    @Test
    void the_employee_of_the_cast_finds_something_of_every_kind() {
        var mine = " from performance.output_standing s join access.account a using (employee_id)"
                + " where a.login = 'pegawai' and not s.lapsed";
        assertThat(number("select count(*)" + mine + " and s.state = 'DELIVERED'"))
                .as("handed in")
                .isPositive();
        assertThat(number("select count(*)" + mine + " and s.state = 'RETURNED'"))
                .as("returned")
                .isPositive();
        assertThat(number("select count(*)" + mine
                        + " and s.state = 'OPEN' and s.due between '2026-11-20' and '2026-11-27'"))
                .as("due soon")
                .isPositive();
        assertThat(number("select count(*) from attendance.worked_day w join access.account a using (employee_id)"
                        + " where a.login = 'pegawai' and w.out_time is null and w.day >= '2026-10-22'"
                        + " and not exists (select from attendance.correction c"
                        + " where c.employee_id = w.employee_id and c.day = w.day)"))
                .as("forgotten")
                .isPositive();
    }

    @Test
    void the_superior_of_the_cast_finds_something_to_judge() {
        var mine = " join workforce.reporting_line l using (employee_id) join access.account a"
                + " on a.employee_id = l.superior_id where a.login = 'atasan'";
        assertThat(number("select count(*) from performance.output_standing s" + mine + " and s.state = 'DELIVERED'"))
                .isPositive();
        assertThat(number("select count(*) from attendance.correction c" + mine + " and c.waits"))
                .isPositive();
    }

    @Test
    void whoever_shows_a_reduced_right_has_fewer_days_than_before() {
        var terms = " from arrangement.agreement_term t join arrangement.agreement g using (agreement_id)"
                + " join access.account a using (employee_id) where a.login = 'berkurang'";
        assertThat(number("select max(days_per_week) - min(days_per_week)" + terms))
                .isPositive();
        assertThat(number("select count(*) from evaluation.ruling r join evaluation.evaluation v using (evaluation_id)"
                        + " join access.account a using (employee_id) where a.login = 'berkurang'"
                        + " and r.outcome = 'REDUCE' and r.days_left is not null"))
                .isPositive();
    }

    @Test
    void every_page_says_that_the_data_are_made_up() {
        var server = URI.create("http://localhost:" + demo.getEnvironment().getRequiredProperty("local.server.port"));
        var stranger = Visitor.at(server);
        var words = "semua nama, NIP, dan angka rekaan";
        assertThat(stranger.get("/sign-in").body()).contains(words);
        var bkd = Visitor.at(server).signIn("bkd", Cast.PASSWORD);
        assertThat(bkd.get("/units").body()).contains(words);
        var error = bkd.get("/people/999999999");
        assertThat(error.statusCode()).isEqualTo(404);
        assertThat(error.body()).contains(words);
    }

    @Test
    void what_was_planted_shows_in_the_rows() {
        var store = demo.getBean(DemoStore.class);
        var plan = AgencyPlan.province(new Wish(1_500, 5, FRIDAY));
        var agency = store.register("bermasalah");
        store.in(agency, jdbc -> new Founding(jdbc).found(plan, "no password"));
        new Life(
                        plan,
                        new Province(agency, "bermasalah", plan.zone(), plan.wish(), null),
                        store,
                        demo.getBean(UseCases.class),
                        ShippedCalendars.indonesia())
                .tellUntil(FRIDAY);
        assertThat(share(agency, """
            select avg(coalesce(s.delivered, 0) / s.promised) from performance.output_standing s
              join demo.truth t using (employee_id)
             where t.problem = 'FALLING_OUTPUT' and s.due between t.begins_on and '2026-11-15'
               and t.disguise = 'NONE'\
            """)).isLessThan(0.85);
        assertThat(share(agency, """
            select avg(coalesce(s.delivered, 0) / s.promised) from performance.output_standing s
             where s.due < '2026-11-15' and not exists (select from demo.truth t where t.employee_id = s.employee_id)
            """)).isGreaterThan(0.92);
        var missed = """
            select avg(case when w.day is null then 1.0 else 0.0 end)
              from schedule.plan(array(select d::date from generate_series(date '2026-08-03', '2026-11-19', '1 day') d
                    where extract(isodow from d) < 6 and d not in (select day from agency.calendar_entry))) p
              left join attendance.worked_day w using (employee_id, day)
             where p.mode = 'AWAY' and exists (select from demo.truth t where t.employee_id = p.employee_id
                   and p.day >= t.begins_on and t.problem %s 'MISSED_CHECK_INS')\
            """;
        assertThat(share(agency, missed.formatted("="))).isGreaterThan(0.1);
        assertThat(share(agency, missed.formatted("<>"))).isLessThan(0.05);
    }

    private double share(AgencyId agency, String sql) {
        return list(agency, sql, Double.class).getFirst();
    }

    @Test
    void two_provinces_of_one_seed_live_the_same_life() {
        assertThat(life("kembar-satu", 11)).isEqualTo(life("kembar-dua", 11)).isNotEqualTo(life("kembar-tiga", 12));
    }

    /** Founds a province, tells its life and gives the digest of it, over what the rows say. */
    private String life(String code, long seed) {
        var store = demo.getBean(DemoStore.class);
        var plan = AgencyPlan.province(new Wish(400, seed, FRIDAY));
        var agency = store.register(code);
        store.in(agency, jdbc -> new Founding(jdbc).found(plan, "no password"));
        var calendar = ShippedCalendars.indonesia();
        var province = new Province(agency, code, plan.zone(), plan.wish(), null);
        new Life(plan, province, store, demo.getBean(UseCases.class), calendar).tellUntil(FRIDAY);
        return String.join("", list(agency, """
            select md5(string_agg(row, E'\\n' order by row collate "C")) from (
                select concat_ws('|', e.nip, a.first_day, a.last_day, a.state, a.submitted_at, s.nip, v.max_days)
                       as row from arrangement.application a join workforce.employee e using (employee_id)
                       left join workforce.employee s on s.employee_id = a.decider_id
                       join eligibility.verdict v using (verdict_id)
                union all
                select concat_ws('|', e.nip, p.what, p.measure, p.quantity, p.due, p.weight, p.goal)
                  from arrangement.promised_output p join workforce.employee e using (employee_id)
                union all
                select concat_ws('|', e.nip, g.first_day, t.days_per_week, d.weekday, d.mode, d.place_kind, o.name)
                  from arrangement.agreement g join arrangement.agreement_term t using (agreement_id)
                  join arrangement.agreement_day d using (agreement_id, term_number)
                  join workforce.employee e using (employee_id)
                  left join agency.office o on o.office_id = d.place_office_id
                union all
                select concat_ws('|', e.nip, b.kind, b.first_day, b.last_day)
                  from absence.absence b join workforce.employee e using (employee_id)
                union all
                select concat_ws('|', e.nip, p.punched_at, p.direction, p.local_time, p.latitude, p.longitude)
                  from attendance.punch p join workforce.employee e using (employee_id)
                union all
                select concat_ws('|', e.nip, c.day, c.out_time, c.reason, c.asked_at, r.accepted, r.word, r.ruled_at)
                  from attendance.correction c join workforce.employee e using (employee_id)
                  left join attendance.correction_ruling r using (correction_id)
                union all
                select concat_ws('|', e.nip, o.what, o.due, p.quantity, p.note, p.link, p.delivered, p.noted_at,
                       r.outcome, r.accepted, r.word, r.ruled_at)
                  from performance.progress p join workforce.employee e using (employee_id)
                  join arrangement.promised_output o using (output_id)
                  left join performance.ruling r using (progress_id)
                union all
                select concat_ws('|', e.nip, v.month, p.kind, p.result, p.attainment, p.compliance, r.outcome,
                       r.reason, r.from_day, r.days_left)
                  from evaluation.evaluation v join workforce.employee e using (employee_id)
                  join evaluation.proposal p using (evaluation_id, number)
                  left join evaluation.ruling r using (evaluation_id, number)
                union all
                select concat_ws('|', e.nip, t.problem, t.begins_on, t.severity, t.disguise)
                  from demo.truth t join workforce.employee e using (employee_id)) rows
            """, String.class));
    }

    private Province province(String code) {
        return demo.getBean(DemoStore.class).provinces().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private long number(String sql) {
        return list(sql, Long.class).getFirst();
    }

    private <T> List<T> list(String sql, Class<T> type) {
        return list(province("jabar").agency(), sql, type);
    }

    private <T> List<T> list(AgencyId agency, String sql, Class<T> type) {
        return demo.getBean(DemoStore.class)
                .in(agency, jdbc -> JdbcClient.create(jdbc).sql(sql).query(type).list());
    }
}
