package id.luwes.objection;

import static id.luwes.objection.ObjectingOffice.ending;
import static id.luwes.objection.ObjectingOffice.location;
import static id.luwes.objection.ObjectingOffice.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.TestClock;
import id.luwes.Visitor;
import id.luwes.access.ApiDescription;
import id.luwes.arrangement.TestOffice;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rani works at home on Tuesdays and Thursdays; a wish for a Wednesday is refused, and she is called in on a Tuesday. */
class ObjectingToADayTest {

    private final ObjectingOffice office = new ObjectingOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor ratna = office.visitor("Ratna Walagri", office.ratna);
    private final Visitor tono = office.visitor("Tono Wiramukti", office.tono);
    private final String agreement = granted();
    private final LocalDate wednesday = TestOffice.monday().plusWeeks(1).plusDays(2);

    @Test
    void a_refused_wish_is_won_and_the_level_above_grants_while_the_day_is_to_come() {
        long refused = refused();
        assertThat(rani.get("/days/" + refused + "/why").body()).contains("/objections/new?kind=day&amp;id=" + refused);
        assertThat(rani.get("/objections/new?kind=day&id=" + refused).body())
                .contains("Permintaan satu hari ditolak", "Loket ramai");
        var path = location(object(rani, "day", refused, 0));
        assertThat(tono.get(path).body()).contains("Kuota pekan itu cukup", "Loket ramai");
        assertThat(dimas.get(path).body()).doesNotContain("id=\"decide\"");
        assertThat(tono.post(path + "/decision", ending("partly")).statusCode()).isEqualTo(422);
        assertThat(tono.post(path + "/decision", ending("upheld")).statusCode()).isEqualTo(303);
        assertThat(rani.get(path).body()).contains("diputus kembali oleh tingkat di atasnya");

        var again = office.text("select change_id::text from arrangement.day_change where again_of = " + refused);
        assertThat(dimas.get("/days/waiting").body()).doesNotContain("Vaksin anak");
        assertThat(dimas.post("/days/" + again + "/ruling", Map.of("ruling", "grant"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(ratna.get("/notifications").body()).contains("Sebuah permintaan satu hari menunggu keputusan Anda");
        assertThat(ratna.get("/days/waiting").body()).contains("Rani Tirtasora", "Vaksin anak");
        assertThat(ratna.get("/days/" + again + "/why").body()).contains("semula ditolak");
        assertThat(ratna.get("/days/" + refused + "/why").body()).contains("Loket ramai");
        assertThat(rani.get("/days/" + refused + "/why").body()).contains("/days/" + again + "/why");
        assertThat(ratna.post("/days/" + again + "/ruling", Map.of("ruling", "grant"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(rani.get("/days/" + again + "/why").body()).contains("Tingkat di atas atasan");
        assertThat(office.text("select mode from schedule.plan(array[date '" + wednesday + "']) where employee_id = "
                        + office.rani))
                .isEqualTo("AWAY");
    }

    @Test
    void nothing_follows_once_the_day_is_over_and_the_page_says_so() {
        var path = location(object(rani, "day", refused(), 0));
        try (var later = TestClock.at(wednesday.plusDays(1) + "T09:00")) {
            assertThat(tono.post(path + "/decision", ending("upheld")).statusCode())
                    .isEqualTo(303);
            assertThat(rani.get(path).body()).contains("Dikabulkan", "Tidak ada lagi yang dapat dipulihkan");
        }
    }

    @Test
    void what_was_granted_told_or_taken_back_is_nothing_to_object_to() {
        long asked = asked();
        assertThat(object(rani, "day", asked, 0).statusCode()).isEqualTo(404);
        dimas.post("/days/" + asked + "/ruling", Map.of("ruling", "grant"));
        assertThat(object(rani, "day", asked, 0).statusCode()).isEqualTo(404);
        assertThat(rani.get("/days/" + asked + "/why").body()).doesNotContain("Ajukan keberatan");
    }

    @Test
    void a_call_is_lifted_once_the_objection_is_won() {
        long call = called();
        var path = location(object(rani, "day", call, 0));
        assertThat(tono.get(path).body()).contains("Dipanggil ke kantor", "Pemeriksaan BPK");
        tono.post(path + "/decision", ending("upheld"));
        assertThat(rani.get(path).body()).contains("Panggilan ke kantor dicabut");
        assertThat(rani.get("/days/" + call + "/why").body()).contains("Panggilan dicabut", "Keberatan");
        assertThat(object(rani, "day", call, 0).statusCode()).isIn(404, 409);
    }

    @Test
    void a_call_that_the_quota_of_the_week_counts_on_stays() {
        long call = called();
        var path = location(object(rani, "day", call, 0));
        office.sql("update agency.agency set weekly_cap = 1");
        tono.post(path + "/decision", ending("upheld"));
        assertThat(rani.get(path).body()).contains("Panggilan tidak dicabut");
    }

    @Test
    void others_do_not_object_for_somebody_and_numbers_are_counted_by_kind() {
        long refused = refused();
        var asep = office.visitor("Asep Walungan", office.asep);
        assertThat(object(asep, "day", refused, 0).statusCode()).isEqualTo(404);
        assertThat(object(dimas, "day", refused, 0).statusCode()).isEqualTo(404);
        object(rani, "day", refused, 0);
        assertThat(object(rani, "day", refused, 0).statusCode()).isEqualTo(409);
        assertThat(rani.get("/objections").body()).contains("Permintaan satu hari ditolak");
    }

    @Test
    void programs_object_too() {
        long refused = refused();
        var program = Program.of(rani, "applications:read", "applications:write");
        var raised = program.post(
                "/api/v1/objections",
                "{\"kind\":\"day\",\"id\":%d,\"words\":\"%s\"}".formatted(refused, ObjectingOffice.WORDS));
        assertThat(raised.statusCode()).as(raised.body()).isEqualTo(201);
        assertThat(new ApiDescription().faults("POST /api/v1/objections", raised))
                .isEmpty();
    }

    private long refused() {
        long id = asked();
        assertThat(dimas.post("/days/" + id + "/ruling", Map.of("ruling", "refuse", "word", "Loket ramai"))
                        .statusCode())
                .isEqualTo(303);
        return id;
    }

    private long asked() {
        var sent = rani.post(
                "/days",
                Map.of(
                        "day",
                        wednesday.toString(),
                        "mode",
                        "HOME",
                        "swap",
                        wednesday.plusDays(1).toString(),
                        "reason",
                        "Vaksin anak"));
        assertThat(sent.statusCode()).isEqualTo(303);
        return latest();
    }

    private long called() {
        var call = Map.of("day", wednesday.minusDays(1).toString(), "reason", "Pemeriksaan BPK");
        assertThat(dimas.post(agreement + "/calling", call).statusCode()).isEqualTo(303);
        return latest();
    }

    private long latest() {
        return Long.parseLong(office.text("select max(change_id)::text from arrangement.day_change"));
    }

    private String granted() {
        var path = location(rani.post("/applications", TestOffice.form()));
        dimas.post(path + "/decision", Map.of("decision", "approve"));
        return path;
    }
}
