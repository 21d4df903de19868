package id.luwes.objection;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.arrangement.TestOffice;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.ReportingLines;
import java.net.http.HttpResponse;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On the running server: Rani under Dimas under Ratna; Tono and Lilis belong to the body. */
final class ObjectingOffice {

    static final String WORDS = "Loket tidak kekurangan orang: lihat jadwal jaga bulan ini.";
    static final String REASONS = "Jadwal jaga menunjukkan loket terisi pada semua hari.";

    final TestAgency agency = TestAgency.create();
    final long unit = agency.unit("Bidang Layanan", agency.top());
    final long other = agency.unit("Sekretariat", agency.top());
    final EmployeeId ratna = agency.employee("Ratna Walagri", agency.top(), true);
    final EmployeeId dimas = agency.employee("Dimas Walagri", unit, true);
    final EmployeeId rani = agency.employee("Rani Tirtasora", unit, false);
    final EmployeeId asep = agency.employee("Asep Walungan", unit, false);
    final EmployeeId tono = agency.employee("Tono Wiramukti", other, false);
    final EmployeeId lilis = agency.employee("Lilis Wiramukti", other, false);

    ObjectingOffice() {
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        TestOffice.eligible(agency, rani);
        member(tono, 0);
        member(lilis, 0);
    }

    void member(EmployeeId person, long forUnit) {
        sql("insert into objection.member (agency_id, employee_id, unit_id, named_at, named_by)"
                + " values (platform.current_agency(), " + person + ", " + forUnit + ", now(), 1)");
    }

    Visitor visitor(String name, EmployeeId person, Role... roles) {
        return agency.visitor(name, person, roles);
    }

    void sql(String statement) {
        agency.in(() -> TestServer.bean(JdbcClient.class).sql(statement).update());
    }

    String text(String query) {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql(query)
                .query((row, number) -> row.getString(1))
                .single());
    }

    /** An application of Rani's that Dimas refused; its number. */
    long refused(Visitor applicant, Visitor decider) {
        var path = location(applicant.post("/applications", TestOffice.form()));
        decider.post(path + "/decision", Map.of("decision", "refuse", "reason", "Loket kekurangan orang."));
        return number(path);
    }

    static HttpResponse<String> object(Visitor who, String kind, long id, int part) {
        return who.post("/objections", form(kind, id, part));
    }

    static Map<String, String> form(String kind, long id, int part) {
        return Map.of("kind", kind, "id", String.valueOf(id), "part", String.valueOf(part), "words", WORDS);
    }

    static Map<String, String> ending(String ending) {
        return Map.of("ending", ending, "reasons", REASONS);
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(answer.statusCode() + ": " + answer.body()))
                .replaceFirst("^https?://[^/]+", "");
    }

    static long number(String path) {
        return Long.parseLong(path.replaceFirst(".*/", ""));
    }
}
