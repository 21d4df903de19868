package id.luwes.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.FirstAdministrator;
import id.luwes.agency.EachAgency;
import id.luwes.imports.Uploading;
import id.luwes.store.CurrentAgency;
import id.luwes.store.TestBeans;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the command that makes the first administrator to a person with a verdict, by pages and files alone. */
class ANewAgencyTest {

    private static final String UNITS = """
            NAMA UNOR,UNOR INDUK,LAYANAN LANGSUNG,JUMLAH MINIMUM,KANTOR,LINTANG,BUJUR,RADIUS
            Bidang Tata Laksana,Sekretariat Daerah,,,,,,
            Sekretariat Daerah,,tidak,,Kantor Bupati,-2.5337,140.7181,200
            Loket Terpadu,Sekretariat Daerah,ya,2,Kantor Bupati,,,
            """;

    private final String code = "kab-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void lives_without_being_the_demonstration() {
        var admin = administrator("admin");
        var officer = administrator("bkd");
        assertThat(admin.get("/units").body()).as("nothing yet").contains("/units/import");
        assertThat(admin.post("/agency", Map.of("name", "Kabupaten Baru", "zone", "Asia/Jayapura", "cap", "1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(admin.get("/calendar?year=2026").body())
                .as("the shipped calendar")
                .contains("SKB tiga menteri 1497/2025");
        new Uploading(admin, "units").csv(UNITS).counts(3, 0, 0, 0).apply();
        grantBkd(admin);

        new Uploading(officer, "people").csv("""
                NIP,NAMA,NAMA UNOR,UNOR INDUK,JENIS JABATAN,NAMA JABATAN
                199001012015051002,Kepala Tata Laksana,Bidang Tata Laksana,Sekretariat Daerah,Struktural,Kepala Bidang
                198609262015051001,Rani Tirtasora,Bidang Tata Laksana,Sekretariat Daerah,Fungsional,Perencana
                """).counts(2, 0, 0, 0).apply();

        var people = officer.get("/people?q=rani").body();
        assertThat(people).contains("Rani Tirtasora").contains("Kepala Tata Laksana");
        var rani = first(people, "/people/([0-9]+)\"");
        var verdict = officer.get("/eligibility/" + rani);
        assertThat(verdict.statusCode()).isEqualTo(200);
        assertThat(verdict.body()).contains("jabar-mkd-2025");
    }

    @Test
    void leads_its_first_administrator_to_where_it_is_made() {
        var admin = administrator("admin");
        assertThat(admin.get("/").headers().firstValue("Location")).contains("/agency");
        var page = admin.get("/agency").body();
        assertThat(page).contains("Admin admin").contains("Keluar");
        var lines = Pattern.compile("<a[^>]* href=\"(/[^\"#]*)\"")
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .distinct()
                .filter(it -> !it.equals("/"))
                .toList();
        assertThat(lines).contains("/agency", "/accounts", "/units", "/calendar");
        for (var line :
                Stream.concat(lines.stream(), Stream.of("/units/import")).toList()) {
            var answer = admin.get(line);
            assertThat(answer.statusCode()).as(line).isIn(200, 409);
            if (answer.statusCode() == 409) {
                assertThat(answer.body()).as(line).contains("Instansi belum dibuat", "href=\"/agency\"");
            }
        }
        assertThat(admin.get("/calendar").statusCode()).isEqualTo(409);
    }

    @Test
    void is_left_out_by_rounds_of_work_until_it_is_made_but_not_by_the_seals_of_its_trail() {
        var admin = administrator("admin");
        assertThat(rounds(false)).doesNotContain(code);
        assertThat(rounds(true)).contains(code);
        admin.post("/agency", Map.of("name", "Kabupaten Baru", "zone", "Asia/Jayapura", "cap", ""));
        assertThat(rounds(false)).contains(code);
        assertThat(admin.get("/").headers().firstValue("Location")).isPresent();
    }

    private static Set<String> rounds(boolean alsoUnmade) {
        var codes = new HashSet<String>();
        Runnable work = () -> codes.addAll(TestServer.bean(JdbcClient.class)
                .sql("select code from platform.agencies() where agency_id = :agency")
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> row.getString(1))
                .list());
        var each = TestServer.bean(EachAgency.class);
        if (alsoUnmade) {
            each.runAlsoUnmade("a test", work);
        } else {
            each.run("a test", work);
        }
        return codes;
    }

    /** Two of them from the command line, since nobody gives a role to oneself. */
    private Visitor administrator(String name) {
        TestServer.beans();
        var login = name + "." + code;
        var issued = TestBeans.with(Clock.systemUTC(), FirstAdministrator.components())
                .getBean(FirstAdministrator.class)
                .make(code, login, "Admin " + name);
        var password = "hujan di bulan juni";
        assertThat(Visitor.anonymous()
                        .post(
                                "/first-sign-in",
                                Map.of(
                                        "login",
                                        login,
                                        "code",
                                        issued.code(),
                                        "password",
                                        password,
                                        "repeated",
                                        password))
                        .statusCode())
                .isEqualTo(303);
        return Visitor.signedIn(login, password);
    }

    private static void grantBkd(Visitor admin) {
        var account = first(admin.get("/accounts?q=bkd").body(), "/accounts/([0-9]+)\"");
        assertThat(admin.post("/accounts/" + account + "/roles", Map.of("role", "BKD"))
                        .statusCode())
                .isEqualTo(303);
    }

    private static String first(String body, String pattern) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }
}
