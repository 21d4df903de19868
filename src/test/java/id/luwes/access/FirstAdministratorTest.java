package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.FirstAdministrator.Refused;
import id.luwes.store.TestBeans;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {

    private final FirstAdministrator administrators =
            TestBeans.with(Clock.systemUTC(), FirstAdministrator.components()).getBean(FirstAdministrator.class);
    private final String code = "baru-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void chooses_a_password_with_the_code_and_makes_the_agency_on_a_page() {
        TestServer.beans();
        var login = "admin." + code;
        var issued = administrators.make(code, login, "Admin Pertama");
        var fields = Map.of(
                "login",
                login,
                "code",
                issued.code(),
                "password",
                "hujan di bulan juni",
                "repeated",
                "hujan di bulan juni");
        assertThat(Visitor.anonymous().post("/first-sign-in", fields).statusCode())
                .isEqualTo(303);

        var admin = Visitor.signedIn(login, "hujan di bulan juni");
        var empty = admin.get("/agency");
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(admin.post("/agency", Map.of("name", "", "zone", "Mars", "cap", "9"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(admin.post("/agency", Map.of("name", "Kabupaten Baru", "zone", "Asia/Jayapura", "cap", "1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(admin.get("/agency").body()).contains("Kabupaten Baru");
        assertThat(admin.get("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void is_refused_with_the_way_out_where_the_words_are_wrong_or_the_login_is_taken() {
        administrators.make(code, "admin2." + code, "Satu");
        assertThatThrownBy(() -> administrators.make(code, "admin2." + code, "Dua"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is taken");
        assertThatThrownBy(() -> administrators.make("Jawa Barat", "admin", "Tiga"))
                .hasMessageContaining("--agency");
        assertThatThrownBy(() -> administrators.make(code, "a b", "Empat")).hasMessageContaining("--login");
        assertThatThrownBy(() -> administrators.make(code, "admin3", " ")).hasMessageContaining("--name");
    }
}
