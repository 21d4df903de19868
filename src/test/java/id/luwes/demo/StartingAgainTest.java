package id.luwes.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.TestHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@NullMarked
class StartingAgainTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final Path HOME = TestHome.of("demo-home-again");

    @Test
    void carries_the_life_on_and_never_touches_what_it_did_not_make() throws IOException {
        try (var demo = DemoServer.start(HOME, FRIDAY, "--luwes.demo.employees=250", "--luwes.demo.reset=true")) {
            assertThat(text(demo, "select lived_until::text from demo.province"))
                    .isEqualTo("2026-11-20");
        }
        try (var demo =
                DemoServer.start(HOME, WEDNESDAY, "--luwes.demo.employees=8871", "--luwes.demo.as-found=true")) {
            assertThat(text(demo, "select lived_until::text from demo.province"))
                    .isEqualTo("2026-11-25");
            assertThat(text(demo, """
                select count(*)::text from arrangement.application
                 where state = 'SUBMITTED' and submitted_at < '2026-11-17'\
                """)).isEqualTo("0");
            assertThat(text(demo, """
                select string_agg(c.login, ' ' order by c.login) from arrangement.application a
                  join access.account c on c.employee_id = a.decider_id
                 where a.state = 'SUBMITTED' and c.login in ('atasan', 'kepala')\
                """))
                    .as("those in whose inbox something waits, also days later")
                    .isEqualTo("atasan kepala");
            assertThat(text(demo, """
                select count(*)::text from arrangement.transition where happened_at >= '2026-11-25+07'\
                """)).isEqualTo("0");
            assertThat(text(
                            demo,
                            "select string_agg(distinct day::text, ' ' order by day::text)"
                                    + " from attendance.punch where day >= '2026-11-17'"))
                    .as("the days told by both starts, without a gap")
                    .isEqualTo("2026-11-17 2026-11-18 2026-11-19 2026-11-20 2026-11-23 2026-11-24");
            assertThat(text(demo, """
                select count(*)::text from (select from attendance.punch
                 group by employee_id, day, direction having count(*) > 1) twice\
                """)).isEqualTo("0");
            assertThat(text(
                            demo,
                            "select max(noted_at at time zone 'Asia/Jakarta')::date::text"
                                    + " from performance.progress"))
                    .isBetween("2026-11-20", "2026-11-24");
        }
        assertThatThrownBy(() -> DemoServer.start(HOME, WEDNESDAY, "--luwes.demo.employees=500"))
                .hasMessageContaining("holds a province of 250 people");

        Files.delete(HOME.resolve("demo.mark"));
        assertThatThrownBy(() ->
                        DemoServer.start(HOME, WEDNESDAY, "--luwes.demo.employees=250", "--luwes.demo.reset=true"))
                .hasMessageContaining("no demonstration made");
        assertThat(HOME.resolve("pg")).exists();
        Files.createFile(HOME.resolve("demo.mark"));
    }

    private static String text(ConfigurableApplicationContext demo, String sql) {
        var store = demo.getBean(DemoStore.class);
        var jabar = store.provinces().stream()
                .filter(it -> it.code().equals("jabar"))
                .findFirst()
                .orElseThrow();
        return store.in(
                jabar.agency(),
                jdbc -> JdbcClient.create(jdbc).sql(sql).query(String.class).single());
    }
}
