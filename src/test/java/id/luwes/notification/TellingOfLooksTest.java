package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.ReportingLines;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rani and Asep have agreements by grants of Dimas, and then something changes. */
class TellingOfLooksTest {

    private final TestAgency agency = TestAgency.create();
    private final long bureau = agency.unit("Biro", agency.top());
    private final long other = agency.unit("Bidang", agency.top());
    private final EmployeeId dimas = agency.employee("Dimas", bureau, true);
    private final EmployeeId siti = agency.employee("Siti", other, true);
    private final EmployeeId rani = agency.employee("Rani", bureau, false);
    private final EmployeeId asep = agency.employee("Asep", bureau, false);
    private final LocalDate today =
            agency.in(() -> TestServer.bean(Agencies.class).today());

    @BeforeEach
    void both_have_agreements() {
        draw();
        agreed(901, rani);
        agreed(902, asep);
    }

    @Test
    void nobody_is_told_while_nothing_has_changed() {
        look();
        assertThat(kinds(dimas)).isEmpty();
        assertThat(kinds(rani)).isEmpty();
    }

    @Test
    void a_sanction_is_told_once_to_both_sides_and_taken_back_with_it() {
        sanction("LIGHT");
        look();
        look();
        assertThat(kinds(dimas)).containsExactly(NewsKind.LOOK_SANCTION);
        assertThat(kinds(rani)).containsExactly(NewsKind.OWN_LOOK_SANCTION);
        sanction("NONE");
        look();
        assertThat(kinds(dimas)).isEmpty();
        assertThat(kinds(rani)).isEmpty();
        sanction("MEDIUM");
        look();
        assertThat(kinds(dimas)).containsExactly(NewsKind.LOOK_SANCTION);
    }

    @Test
    void a_move_is_told_to_whoever_decides_now_who_was_never_asked() {
        sql("update workforce.employee set unit_id = " + other + ", changed_at = now() where employee_id = " + rani);
        draw();
        look();
        assertThat(kinds(siti)).containsExactlyInAnyOrder(NewsKind.LOOK_UNIT, NewsKind.LOOK_SUPERIOR);
        assertThat(kinds(dimas)).isEmpty();
        assertThat(kinds(rani)).containsExactly(NewsKind.OWN_LOOK_UNIT);
    }

    @Test
    void deputies_and_the_civil_service_agency_are_told_in_place_of_the_superior() {
        sanction("LIGHT");
        sql("insert into workforce.deputyship (agency_id, kind, holder_id, deputy_id, first_day, last_day, named_at,"
                + " named_by_account) values (platform.current_agency(), 'PLH', %s, %s, '%s', '%s', now(), 1)"
                        .formatted(dimas, asep, today, today));
        look();
        assertThat(kinds(asep)).containsExactly(NewsKind.LOOK_SANCTION);
        var officer = agency.employee("Petugas", agency.top(), false);
        agency.login("Petugas", officer, Role.BKD);
        sql("update workforce.employee set heads_unit = false where employee_id = " + dimas);
        draw();
        look();
        assertThat(kinds(officer)).containsExactly(NewsKind.LOOK_SANCTION);
        assertThat(kinds(dimas)).isEmpty();
    }

    @Test
    void a_day_off_for_a_whole_team_is_one_message_for_whoever_decides() {
        sql("insert into agency.calendar_change (agency_id, day, kind, name, withdrawn, known_from, basis, entered_at)"
                + " values (platform.current_agency(), '%s', 'CUTI_BERSAMA', 'Tambahan', false, '%s', 'SKB', now())"
                        .formatted(workday(), today));
        look();
        assertThat(kinds(dimas)).containsExactly(NewsKind.LOOK_CALENDAR);
        assertThat(kinds(rani)).containsExactly(NewsKind.OWN_LOOK_CALENDAR);
        assertThat(kinds(asep)).containsExactly(NewsKind.OWN_LOOK_CALENDAR);
    }

    @Test
    void what_was_kept_is_told_to_the_employee_and_rings_nowhere_else() {
        sanction("LIGHT");
        look();
        var superior = agency.visitor("Dimas", dimas);
        assertThat(superior.get("/applications/901").body()).contains("Perlu ditinjau", "Catatan disiplin");
        var seen = superior.get("/applications/901")
                .body()
                .replaceFirst("(?s)^.*name=\"seen\" value=\"([^\"]+)\".*$", "$1");
        assertThat(superior.post("/applications/901/keeping", Map.of("seen", seen, "word", "Dibicarakan"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(kinds(dimas)).isEmpty();
        assertThat(kinds(rani)).containsExactly(NewsKind.OWN_LOOK_KEPT);
        look();
        assertThat(kinds(dimas)).isEmpty();
        Visitor employee = agency.visitor("Rani", rani);
        assertThat(employee.get("/notifications").body()).contains("sudah ditinjau dan tetap berlaku");
    }

    private void look() {
        agency.in(() -> TestServer.bean(TellingOfLooks.class).round());
    }

    private void draw() {
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
    }

    /** A working day that is agreed away. */
    private LocalDate workday() {
        return today.plusDays(7).with(DayOfWeek.TUESDAY);
    }

    private void sanction(String value) {
        sql("insert into workforce.fact (agency_id, employee_id, kind, value, observed_on, source, recorded_at)"
                + " values (platform.current_agency(), %s, 'DISCIPLINE', '%s', '%s', 'SIASN', now())"
                        .formatted(rani, value, today));
    }

    private void agreed(int number, EmployeeId person) {
        sql("insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day, state,"
                + " unit_id, decider_id, submitted_at) values (platform.current_agency(), %d, %s, '%s', '%s',"
                        .formatted(number, person, today.minusDays(5), today.plusDays(60))
                + " 'APPROVED', %d, %s, now())".formatted(bureau, dimas));
        sql("insert into arrangement.transition (agency_id, application_id, state, happened_at, by_employee)"
                + " values (platform.current_agency(), %1$d, 'SUBMITTED', now(), %2$s), (platform.current_agency(),"
                        .formatted(number, person)
                + " %1$d, 'APPROVED', now(), %2$s)".formatted(number, dimas));
        sql("insert into arrangement.agreement (agency_id, agreement_id, employee_id, application_id, first_day,"
                + " last_day, granted_at) select agency_id, application_id, employee_id, application_id, first_day,"
                + " last_day, now() - interval '6 days' from arrangement.application where application_id = " + number);
        sql("insert into arrangement.agreement_term (agency_id, agreement_id, term_number, from_day, days_per_week,"
                + " cause, decided_at) select agency_id, agreement_id, 1, first_day, 2, 'GRANTED', granted_at"
                + " from arrangement.agreement where agreement_id = " + number);
        var week = " d, case when d in (2, 4) then 'AWAY' else 'OFFICE' end, time '07:30', time '16:30',"
                + " case when d in (2, 4) then 'RESIDENCE_REGISTERED' end from generate_series(1, 5) d";
        sql("insert into arrangement.application_day (agency_id, application_id, weekday, mode, starts, ends,"
                + " place_kind) select platform.current_agency(), " + number + "," + week);
        sql("insert into arrangement.agreement_day (agency_id, agreement_id, term_number, weekday, mode, starts, ends,"
                + " place_kind) select platform.current_agency(), " + number + ", 1," + week);
        sql("insert into arrangement.promised_output (agency_id, application_id, employee_id, what, measure, quantity,"
                + " due, goal) values (platform.current_agency(), %d, %s, 'Peta proses bisnis', 'peta', 3, '%s', 'Sasaran')"
                        .formatted(number, person, today.plusDays(50)));
    }

    private List<NewsKind> kinds(EmployeeId person) {
        return agency.in(() -> TestServer.bean(NewsBoard.class).of(person)).stream()
                .map(News::kind)
                .toList();
    }

    private void sql(String statement) {
        agency.in(() -> TestServer.bean(JdbcClient.class).sql(statement).update());
    }
}
