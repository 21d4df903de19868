package id.luwes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongCallOfDecideTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private CallingDecide call;

    @SuppressWarnings("NullAway.Init")
    private String in;

    @BeforeEach
    void start() {
        call = new CallingDecide(folder);
        in = call.write("in.csv", CallingDecide.HEADER + "\n" + CallingDecide.READY)
                .toString();
    }

    @AfterEach
    void writes_nothing_and_says_why() {
        assertThat(call.out.toString()).isEmpty();
        assertThat(call.err.toString()).isNotBlank();
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    private void assertRefused(String why, String... arguments) {
        assertThat(call.luwes(arguments)).isEqualTo(2);
        assertThat(call.err.toString()).contains(why);
    }

    @Test
    void without_facts_or_date() {
        assertRefused("--facts", "decide", "--on", "2026-01-31");
        assertRefused("--on", "decide", "--facts", in);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "2025-13-01", "31-01-2025", "2025-1-1", "today", ""})
    void with_a_date_that_is_none(String date) {
        assertRefused("--on", "decide", "--facts", in, "--on", date);
    }

    @Test
    void with_an_option_that_is_none() {
        assertRefused("--fast", "decide", "--facts", in, "--on", "2026-01-31", "--fast");
    }

    @Test
    void on_a_date_without_a_policy() {
        assertRefused("No policy is in force on 2023-06-18", "decide", "--facts", in, "--on", "2023-06-18");
        assertThat(call.err.toString()).contains("jabar-mkd-2023 (2023-06-19..2025-04-20)");
    }

    @Test
    void by_a_policy_that_does_not_exist() {
        assertRefused("There is no policy 'jabar'", "decide", "--facts", in, "--on", "2026-01-31", "--policy", "jabar");
    }

    @Test
    void with_facts_that_are_not_there_or_no_file() {
        assertRefused("There is no file", "decide", "--facts", in + "x", "--on", "2026-01-31");
        assertRefused("is a directory", "decide", "--facts", folder.toString(), "--on", "2026-01-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIP,NAME",
                "nip;name;employment",
                "name,nip,employment,direct_public_service,remote_capacity,nine_box,predicate,unexcused_absence_days,discipline,months_in_position,laptop,bandwidth_mbps",
                "nip,name,employment,direct_public_service,remote_capacity,nine_box,predicate,unexcused_absence_days,discipline,months_in_position,laptop",
                "nip,name,employment,direct_public_service,remote_capacity,nine_box,predicate,unexcused_absence_days,discipline,months_in_position,laptop,bandwidth_mbps,unit",
                " nip,name,employment,direct_public_service,remote_capacity,nine_box,predicate,unexcused_absence_days,discipline,months_in_position,laptop,bandwidth_mbps",
                "\nnip,name,employment,direct_public_service,remote_capacity,nine_box,predicate,unexcused_absence_days,discipline,months_in_position,laptop,bandwidth_mbps",
                "198609262015051001,Sari,PNS,no,80,9,SANGAT_BAIK,0,NONE,60,yes,50"
            })
    void with_other_columns(String header) {
        assertThat(call.decideText(header + "\n" + CallingDecide.READY)).isEqualTo(2);
        assertThat(call.err.toString()).contains("header").contains(CallingDecide.HEADER);
    }

    @Test
    void with_an_empty_file() {
        assertThat(call.decideText("")).isEqualTo(2);
        assertThat(call.err.toString()).contains("is empty").contains(CallingDecide.HEADER);
        assertThat(call.decideText("\uFEFF\n\n")).isEqualTo(2);
    }

    @Test
    void with_another_encoding() {
        var text = CallingDecide.HEADER + "\n" + CallingDecide.READY;
        assertThat(call.decideBytes(text.getBytes(StandardCharsets.UTF_16))).isEqualTo(2);
        assertThat(call.decideBytes(text.getBytes(Charset.forName("UTF-32")))).isEqualTo(2);
        assertThat(call.decideBytes(new byte[] {'P', 'K', 3, 4, 0, 0, 0})).isEqualTo(2);
    }

    @Test
    void with_one_file_for_two_things() {
        assertRefused("the same file", "decide", "--facts", in, "--on", "2026-01-31", "--out", in);
        assertRefused("the same file", "decide", "--facts", in, "--on", "2026-01-31", "--errors", in);
        var out = folder.resolve("out.csv").toString();
        assertRefused("the same file", "decide", "--facts", in, "--on", "2026-01-31", "--out", out, "--errors", out);
        assertThat(call.read("in.csv")).endsWith(CallingDecide.READY);
    }

    @Test
    void with_an_output_that_cannot_be_written() {
        assertRefused(
                "cannot be written", "decide", "--facts", in, "--on", "2026-01-31", "--out", folder + "/no/out.csv");
        assertRefused("cannot be written", "decide", "--facts", in, "--on", "2026-01-31", "--out", folder.toString());
    }

    @Test
    void leaves_an_older_output_as_it_was() throws Exception {
        var older = call.write("older.csv", "older");
        assertRefused(
                "header",
                "decide",
                "--facts",
                call.write("bad.csv", "x").toString(),
                "--on",
                "2026-01-31",
                "--out",
                older.toString());
        assertThat(Files.readString(older)).isEqualTo("older");
    }
}
