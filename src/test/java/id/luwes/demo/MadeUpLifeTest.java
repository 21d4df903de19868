package id.luwes.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.agency.ShippedCalendars;
import id.luwes.core.AgencyId;
import id.luwes.demo.AgencyPlan.Wish;
import id.luwes.demo.DemoStore.Province;
import id.luwes.eligibility.JudgingPeople;
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
        new Life(plan, province, store, demo.getBean(JudgingPeople.class), calendar).tellUntil(FRIDAY);
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
