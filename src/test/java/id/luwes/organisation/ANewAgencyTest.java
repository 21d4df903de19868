package id.luwes.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.FirstAdministrator;
import id.luwes.imports.Uploading;
import id.luwes.store.TestBeans;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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
