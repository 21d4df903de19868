package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeepingALanguageTest {

    private final TestAgency agency = TestAgency.create();
    private final String login = agency.login("Rani", null);

    @Test
    void follows_the_person_to_another_browser() {
        Visitor.signedIn(login, TestAgency.PASSWORD).post("/language", Map.of("lang", "en", "back", "/account"));
        assertThat(kept()).contains("en");
        assertThat(Visitor.signedIn(login, TestAgency.PASSWORD).get("/account").body())
                .as("asked in Indonesian")
                .contains("<html lang=\"en\"");
    }

    @Test
    void leaves_the_choice_to_the_browser_until_one_was_made() {
        assertThat(kept()).isEmpty();
        assertThat(Visitor.signedIn(login, TestAgency.PASSWORD).get("/account").body())
                .contains("<html lang=\"id\"");
        assertThat(kept()).isEmpty();
    }

    @Test
    void keeps_nothing_of_nobody_and_no_language_that_there_is_not() {
        Visitor.anonymous().post("/language", Map.of("lang", "en", "back", "/"));
        assertThat(Visitor.signedIn(login, TestAgency.PASSWORD)
                        .post("/language", Map.of("lang", "jv", "back", "/"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(kept()).isEmpty();
    }

    private Optional<String> kept() {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select language from access.account where login = :login and language is not null")
                .param("login", login)
                .query((row, number) -> row.getString(1))
                .optional());
    }
}
