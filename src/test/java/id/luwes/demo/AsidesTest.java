package id.luwes.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes on around a visitor besides applications, as {@code bin/demo} leaves it. */
@NullMarked
class AsidesTest {

    private final ConfigurableApplicationContext demo = DemoServer.shared();

    @Test
    void the_employee_of_the_cast_is_asked_for_an_opinion_on_the_colleague_who_waits() {
        assertThat(number("select count(*) from arrangement.opinion o join access.account c"
                        + " on c.employee_id = o.colleague_id left join arrangement.opinion_end e using (opinion_id)"
                        + " where c.login = 'pegawai' and e.opinion_id is null"))
                .isEqualTo(1);
    }

    @Test
    void somebody_else_has_given_theirs_and_the_superior_reads_it() {
        assertThat(number("select count(*) from arrangement.opinion_end e join arrangement.opinion o using (opinion_id)"
                        + " join access.account c on c.employee_id = o.by_employee"
                        + " where c.login = 'atasan' and e.outcome = 'GIVEN'"))
                .isEqualTo(1);
    }

    @Test
    void some_agreements_are_paused_for_a_week_that_is_still_to_come() {
        assertThat(number("select count(*) from arrangement.pause where first_day > date '" + DemoServer.FRIDAY
                        + "' and set_at < timestamptz '" + DemoServer.FRIDAY + "'"))
                .isPositive();
    }

    @Test
    void some_say_that_the_recorded_superior_is_not_theirs_and_bkd_has_not_answered() {
        assertThat(number("select count(*) from workforce.superior_doubt where outcome is null"))
                .isBetween(1L, 3L);
    }

    @Test
    void the_employee_of_the_cast_was_refused_a_day_and_can_read_what_was_looked_at() {
        assertThat(number("select count(*) from arrangement.day_change d join access.account c using (employee_id)"
                        + " join arrangement.examination x on x.subject = 'DAY_CHANGE' and x.subject_id = d.change_id"
                        + " where c.login = 'pegawai' and d.state = 'REFUSED'"))
                .isEqualTo(2);
    }

    private long number(String sql) {
        var store = demo.getBean(DemoStore.class);
        var agency = store.provinces().stream()
                .filter(it -> it.code().equals("jabar"))
                .findFirst()
                .orElseThrow()
                .agency();
        return store.in(
                agency,
                jdbc -> JdbcClient.create(jdbc).sql(sql).query(Long.class).single());
    }
}
