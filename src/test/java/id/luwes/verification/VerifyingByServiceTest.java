package id.luwes.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Authority.Grant;
import id.luwes.access.Role;
import id.luwes.arrangement.TestOffice;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.eligibility.JudgingPeople;
import id.luwes.workforce.Scope;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service is gone through on its own: counted, listed, signed at once, and a sample of it looked at again. */
class VerifyingByServiceTest {

    private static final String GROUND = "Daftar jaga loket Juni 2026";

    private final TestAgency agency = TestAgency.create();
    private final long counter = service("Loket Perizinan");
    private final long ward = service("Puskesmas Cimandala");
    private final long office = agency.unit("Sekretariat", agency.top());
    private final Visitor bkd = agency.visitor("Petugas Satu", null, Role.BKD);
    private final Visitor other = agency.visitor("Petugas Dua", null, Role.BKD);

    private long service(String name) {
        var unit = agency.unit(name, agency.top());
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update agency.unit set serves_public = true where unit_id = " + unit)
                .update());
        return unit;
    }

    private EmployeeId person(String name, long unit) {
        var person = agency.employee(name, unit, false);
        TestOffice.eligible(agency, person);
        agency.in(() -> TestServer.bean(JudgingPeople.class).judge(person));
        return person;
    }

    private void everybody() {
        person("Asep Loket", counter);
        person("Budi Loket", counter);
        person("Cici Puskesmas", ward);
        person("Dedi Sekretariat", office);
    }

    @Test
    void counts_each_service_with_its_own_people_and_no_other_unit() {
        everybody();
        assertThat(counts("Loket Perizinan")).isEqualTo(2);
        assertThat(counts("Puskesmas Cimandala")).isEqualTo(1);
        assertThat(bkd.get("/verification").body()).doesNotContain("Sekretariat</a>");
        assertThat(tallies())
                .extracting(Verifications.Tally::label)
                .containsExactly("Loket Perizinan", "Puskesmas Cimandala");
    }

    @Test
    void lists_the_people_of_one_service_alone_and_nobody_of_a_unit_that_is_none() {
        everybody();
        assertThat(names("?service=" + counter)).containsExactly("Asep Loket", "Budi Loket");
        assertThat(names("?service=" + ward)).containsExactly("Cici Puskesmas");
        assertThat(names("?service=" + office)).isEmpty();
        assertThat(names("?service=0")).hasSize(4);
        assertThat(names("?service=" + counter + "&box=8")).hasSize(2);
        assertThat(names("?service=" + counter + "&box=4")).isEmpty();
        assertThat(names("?service=" + counter + "&state=verified")).isEmpty();
        assertThat(bkd.get("/verification/list?service=" + counter).body())
                .contains("<option value=\"" + counter + "\" selected>Loket Perizinan</option>")
                .contains("<option value=\"" + ward + "\">Puskesmas Cimandala</option>")
                .doesNotContain("<option value=\"" + office + "\"");
        assertThat(bkd.get("/verification/list?service=" + ward + "&state=verified")
                        .body())
                .contains("selected>Puskesmas Cimandala</option>");
    }

    @Test
    void signs_all_of_one_service_at_once_and_leaves_the_others_to_wait() {
        everybody();
        signAll("?service=" + counter, "");
        assertThat(names("?service=" + counter + "&state=verified")).containsExactly("Asep Loket", "Budi Loket");
        assertThat(names("?state=new")).containsExactly("Cici Puskesmas", "Dedi Sekretariat");
        assertThat(tallies().getLast().label()).isEqualTo("Loket Perizinan");
        assertThat(tallies().getLast().waiting()).isZero();
        assertThat(tallies().getFirst().waiting()).isEqualTo(1);
        person("Eka Baru", counter);
        assertThat(names("?service=" + counter + "&state=new")).containsExactly("Eka Baru");
    }

    @Test
    void draws_the_sample_from_the_service_that_was_signed() {
        everybody();
        signAll("?service=" + counter, "2");
        assertThat(names("?state=look")).hasSize(1).allMatch(it -> it.endsWith("Loket"));
        assertThat(names("?service=" + ward + "&state=look")).isEmpty();
        var looked = found(
                "name=\"verdict\" value=\"(\\d+)\"",
                other.get("/verification/list?service=" + counter + "&state=look")
                        .body());
        other.post(
                "/verification/list?service=" + counter + "&state=look",
                Map.of("verdict", looked, "word", "AGREES", "ground", ""));
        assertThat(names("?state=look")).isEmpty();
        assertThat(names("?service=" + counter + "&state=verified")).hasSize(2);
    }

    @Test
    void a_service_beyond_the_own_scope_shows_and_signs_nobody() {
        everybody();
        var ofCounter = agency.over(counter, Role.BKD);
        assertThat(ofCounter.get("/verification/list?service=" + ward).body()).doesNotContain("Cici Puskesmas");
        ofCounter.post(
                "/verification/list?service=" + ward,
                Map.of("all", "true", "seen", "999999999", "word", "CONFIRMED", "ground", GROUND, "oneof", ""));
        assertThat(names("?service=" + ward + "&state=new")).hasSize(1);
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_people_of_a_service() {
        everybody();
        Statements.constant(bkd, "/verification/list?service=" + counter, () -> person("Satu Lagi", counter));
    }

    private List<Verifications.Tally> tallies() {
        return agency.in(() -> TestServer.bean(Verifications.class)
                        .counts(new Scope(
                                List.of(new Grant(Role.BKD, new UnitId(agency.top()), 0, Integer.MAX_VALUE)))))
                .services();
    }

    private long counts(String service) {
        return tallies().stream()
                .filter(it -> it.label().equals(service))
                .findFirst()
                .orElseThrow()
                .all();
    }

    private void signAll(String query, String oneOf) {
        var path = "/verification/list" + query;
        var seen = found("name=\"seen\" value=\"(\\d+)\"", bkd.get(path).body());
        var form = Map.of("all", "true", "seen", seen, "word", "CONFIRMED", "ground", GROUND, "oneof", oneOf);
        assertThat(bkd.post(path, form).statusCode()).isEqualTo(303);
    }

    private List<String> names(String query) {
        return Pattern.compile("<a href=\"/eligibility/\\d+\">([^<]+)</a>")
                .matcher(bkd.get("/verification/list" + query).body())
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static String found(String pattern, String body) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
