package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static id.luwes.arrangement.TestOffice.monday;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two outputs a month for six months are one application, and its page stays light. */
class ManyPromisesTest {

    private static final int PAGE = 40_000;

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);

    @Test
    void two_a_month_for_six_months_are_one_application() {
        var path = location(promising(12));
        assertThat(dimas.get(path).body()).contains("perizinan nomor 1<", "perizinan nomor 12<");
    }

    @Test
    void forty_are_added_one_by_one_and_weigh_less_than_a_page_may() {
        office.promisedBefore(office.rani);
        var grown = promising(39);
        grown.put("action", "add");
        var page = rani.post("/applications/draft", grown).body();
        assertThat(page).contains("name=\"what40\"", "Ubah hasil 39").doesNotContain("value=\"add\"");
        assertThat(weight(page)).isLessThan(PAGE);
        assertThat(weight(rani.get("/applications/new").body())).isLessThan(PAGE);
        assertThat(Pattern.compile("type=\"hidden\" name=\"kept\\d+\"")
                        .matcher(page)
                        .results())
                .hasSize(39);
        var live = promising(40);
        live.put("folded", "1,2,3,4,5,6");
        live.put("action", "live");
        assertThat(rani.post("/applications/draft", live).body())
                .contains("id=\"past7\"")
                .doesNotContain("id=\"past6\"");
    }

    @Test
    void forty_are_read_on_a_page_that_weighs_no_more() {
        var path = location(promising(40));
        assertThat(weight(dimas.get(path).body())).isLessThan(PAGE);
        assertThat(weight(rani.get(path).body())).isLessThan(PAGE);
    }

    @Test
    void a_folded_promise_is_unfolded_where_it_stands_and_when_it_is_wrong() {
        var change = promising(12);
        change.put("action", "change7");
        assertThat(rani.post("/applications/draft", change).body())
                .contains("id=\"what7\"", "id=\"what12\"", "Ubah hasil 6")
                .doesNotContain("Ubah hasil 7<", "id=\"what6\"");
        var wrong = promising(12);
        wrong.put("due5", "besok");
        assertThat(rani.post("/applications", wrong).body()).contains("id=\"due5\"", "value=\"besok\"");
    }

    @Test
    void both_sides_read_in_which_months_nothing_is_due() {
        var form = form();
        form.put("action", "live");
        var told = "Tidak ada hasil yang jatuh tempo pada";
        assertThat(rani.post("/applications/draft", form).body()).contains(told);
        var path = location(form());
        assertThat(rani.get(path).body()).contains(told);
        assertThat(dimas.get(path).body()).contains(told);
    }

    @Test
    void a_folded_promise_is_sent_as_it_was_written() {
        var form = promising(5);
        for (var field : new String[] {"what2", "quantity2", "measure2", "due2", "goal2"}) {
            form.remove(field);
        }
        form.put("kept2", "Hasil yang terlipat\r\n2\r\nberkas\r\n" + form.get("due3") + "\r\nSasaran\r\n\r\n2,5");
        form.put("action", "change2");
        assertThat(rani.post("/applications/draft", form).body())
                .contains("value=\"Hasil yang terlipat\"", "value=\"berkas\"", "value=\"2,5\"", "value=\"Sasaran\"")
                .contains("value=\"Telaahan layanan perizinan nomor 1\n3\ndokumen\n");
    }

    /** Each is due in another week. */
    private static Map<String, String> promising(int outputs) {
        var fields = form();
        fields.put("last", monday().plusMonths(6).minusDays(1).toString());
        fields.put("outputs", Integer.toString(outputs));
        for (var number = 1; number <= outputs; number++) {
            fields.put("what" + number, "Telaahan layanan perizinan nomor " + number);
            fields.put("quantity" + number, "3");
            fields.put("measure" + number, "dokumen");
            fields.put("due" + number, monday().plusDays(7L * (number % 24)).toString());
            fields.put("goal" + number, "Layanan perizinan yang cepat dan pasti");
        }
        return fields;
    }

    private String location(Map<String, String> form) {
        var sent = rani.post("/applications", form);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static int weight(String page) {
        return page.getBytes(StandardCharsets.UTF_8).length;
    }
}
