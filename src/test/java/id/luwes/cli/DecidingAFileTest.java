package id.luwes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecidingAFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private CallingDecide call;

    @BeforeEach
    void start() {
        call = new CallingDecide(folder);
    }

    @Test
    void gives_one_decision_for_each_row_in_the_order_of_the_input() {
        int exit = call.decide(
                "199009132025242014,Budi,PPPK,no,39,4,BAIK,2,NONE,6,yes,10",
                "198609262015051001,Sari,PNS,no,80,9,SANGAT_BAIK,0,NONE,60,yes,50",
                "198609262015052002,Dewi,PNS,yes,0,1,KURANG,3,HEAVY,0,no,9.9");

        assertThat(exit).isZero();
        assertThat(call.out).hasToString("""
                nip,eligible,max_days,reasons,policy
                199009132025242014,yes,1,,jabar-mkd-2025
                198609262015051001,yes,2,,jabar-mkd-2025
                198609262015052002,no,0,ABSENCE;BANDWIDTH;BOX;CAPACITY;DISCIPLINE;LAPTOP;NEW_IN_POSITION;PREDICATE;PUBLIC_SERVICE,jabar-mkd-2025
                """);
        assertThat(call.err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-06-19, 4, jabar-mkd-2023", "2025-04-20, 4, jabar-mkd-2023", "2025-04-21, 2, jabar-mkd-2025"})
    void takes_the_policy_in_force_on_the_date(String date, String days, String policy) {
        var in = call.write("in.csv", CallingDecide.HEADER + "\n" + CallingDecide.READY);

        assertThat(call.luwes("decide", "--facts", in.toString(), "--on", date)).isZero();
        assertThat(call.decisions()).isEqualTo("198609262015051001,yes,%s,,%s\n".formatted(days, policy));
    }

    @Test
    void takes_the_policy_that_is_asked_for_whatever_the_date() {
        var in = call.write("in.csv", CallingDecide.HEADER + "\n" + CallingDecide.READY);

        assertThat(call.luwes("decide", "--facts", in.toString(), "--on", "1999-01-01", "--policy", "jabar-mkd-2023"))
                .isZero();
        assertThat(call.decisions()).isEqualTo("198609262015051001,yes,4,,jabar-mkd-2023\n");
    }

    @Test
    void decides_a_repeated_nip_like_any_row() {
        assertThat(call.decide(CallingDecide.READY, CallingDecide.READY)).isZero();
        assertThat(call.decisions()).isEqualTo("198609262015051001,yes,2,,jabar-mkd-2025\n".repeat(2));
    }

    @Test
    void of_nobody_gives_the_header_alone() {
        assertThat(call.decideText(CallingDecide.HEADER)).isZero();
        assertThat(call.out).hasToString("nip,eligible,max_days,reasons,policy\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Sari, M.Si.\"",
                "\"Sari \"\"Ari\"\"\"",
                "\"Sari\nLembayung\"",
                "\"Sari\r\nLembayung\"",
                "",
                "Šarī ☺",
                "  "
            })
    void judges_nobody_by_their_name(String name) {
        assertThat(call.decide(CallingDecide.READY.replace("Sari", name))).isZero();
        assertThat(call.decisions()).isEqualTo("198609262015051001,yes,2,,jabar-mkd-2025\n");
    }

    @Test
    void takes_a_byte_order_mark_carriage_returns_and_a_last_line_without_end() {
        assertThat(call.decideText(
                        "\uFEFF" + CallingDecide.HEADER + "\r\n" + CallingDecide.READY + "\r\n" + CallingDecide.READY))
                .isZero();
        assertThat(call.decisions()).isEqualTo("198609262015051001,yes,2,,jabar-mkd-2025\n".repeat(2));
    }

    @Test
    void takes_a_row_in_quotation_marks_for_the_same() {
        assertThat(call.decideText(quoted(CallingDecide.HEADER) + "\n" + quoted(CallingDecide.READY)))
                .isZero();
        assertThat(call.decisions()).isEqualTo("198609262015051001,yes,2,,jabar-mkd-2025\n");
    }

    @ParameterizedTest
    @CsvSource({
        "80, 080",
        "50, 00050",
        "50, 50.000",
        "60, 99999999999999999999999999999999",
        "50, 123456789012345678901234567890.5"
    })
    void takes_any_number_of_digits(String from, String digits) {
        assertThat(call.decide(CallingDecide.READY.replace("," + from, "," + digits)))
                .isZero();
        assertThat(call.decisions()).isEqualTo("198609262015051001,yes,2,,jabar-mkd-2025\n");
    }

    @Test
    void tells_no_huge_absence_for_a_small_one() {
        // 2^32 and 2^64, which would be 0 if they overflowed
        assertThat(call.decide(
                        CallingDecide.READY.replace(",0,NONE", ",4294967296,NONE"),
                        CallingDecide.READY.replace(",0,NONE", ",18446744073709551616,NONE")))
                .isZero();
        assertThat(call.decisions()).isEqualTo("198609262015051001,no,0,ABSENCE,jabar-mkd-2025\n".repeat(2));
    }

    @Test
    void keeps_order_over_many_batches() {
        var rows = new StringBuilder(CallingDecide.HEADER).append('\n');
        var expected = new StringBuilder();
        for (int i = 0; i < 25_000; i++) {
            var nip = "19860926201505%d%03d".formatted(1 + i % 2, 1 + i % 999);
            rows.append(nip).append(",X,PNS,no,").append(i % 101).append(",9,BAIK,0,NONE,60,yes,50\n");
            int capacity = i % 101;
            expected.append(nip)
                    .append(capacity < 20 ? ",no,0,CAPACITY" : capacity < 40 ? ",yes,1," : ",yes,2,")
                    .append(",jabar-mkd-2025\n");
        }
        assertThat(call.decideText(rows.toString())).isZero();
        assertThat(call.decisions()).isEqualTo(expected.toString());
    }

    @Test
    void writes_files_that_are_complete_or_not_there() throws IOException {
        var in = call.write("in.csv", CallingDecide.HEADER + "\n" + CallingDecide.READY + "\nbad\n");
        call.write("out.csv", "old");

        int exit = call.luwes(
                "decide",
                "--facts",
                in.toString(),
                "--on",
                "2026-01-31",
                "--out",
                folder.resolve("out.csv").toString(),
                "--errors",
                folder.resolve("err.csv").toString());

        assertThat(exit).isEqualTo(1);
        assertThat(call.read("out.csv"))
                .isEqualTo("nip,eligible,max_days,reasons,policy\n198609262015051001,yes,2,,jabar-mkd-2025\n");
        assertThat(call.read("err.csv"))
                .isEqualTo("line,column,value,message\n3,name,,the row has 1 columns instead of 12\n");
        assertThat(call.out.toString() + call.err).isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrder("in.csv", "out.csv", "err.csv");
        }
    }

    @Test
    void replaces_neither_file_when_one_cannot_be_completed() {
        assumeThat(Path.of("/dev/full")).exists();
        var in = call.write("in.csv", CallingDecide.HEADER + "\n" + CallingDecide.READY + "\nbad\n");
        call.write("err.csv", "old");

        int exit = call.luwes(
                "decide",
                "--facts",
                in.toString(),
                "--on",
                "2026-01-31",
                "--out",
                "/dev/full",
                "--errors",
                folder.resolve("err.csv").toString());

        assertThat(exit).isEqualTo(2);
        assertThat(call.err.toString()).startsWith("The decisions could not be completed: ");
        assertThat(call.read("err.csv")).isEqualTo("old");
    }

    @Test
    void writes_the_header_of_the_errors_to_their_file_though_no_row_is_bad() {
        var in = call.write("in.csv", CallingDecide.HEADER + "\n" + CallingDecide.READY);
        assertThat(call.luwes(
                        "decide",
                        "--facts",
                        in.toString(),
                        "--on",
                        "2026-01-31",
                        "--errors",
                        folder.resolve("err.csv").toString()))
                .isZero();
        assertThat(call.read("err.csv")).isEqualTo("line,column,value,message\n");
    }

    @Test
    void writes_through_a_link_and_to_what_is_no_file() throws IOException {
        var in = call.write("in.csv", CallingDecide.HEADER + "\n" + CallingDecide.READY);
        var real = call.write("real.csv", "old");
        var link = Files.createSymbolicLink(folder.resolve("link.csv"), real);

        assertThat(call.luwes(
                        "decide",
                        "--facts",
                        in.toString(),
                        "--on",
                        "2026-01-31",
                        "--out",
                        link.toString(),
                        "--errors",
                        "/dev/null"))
                .isZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(call.read("real.csv")).endsWith("jabar-mkd-2025\n");
        assertThat(Path.of("/dev/null"))
                .satisfies(it -> assertThat(Files.isRegularFile(it)).isFalse());
    }

    private static String quoted(String row) {
        return "\"" + row.replace(",", "\",\"") + "\"";
    }

    @Test
    void reads_utf8_whatever_the_machine_speaks() {
        assertThat(call.decideBytes((CallingDecide.HEADER + "\n" + CallingDecide.READY.replace("Sari", "Sarï"))
                        .getBytes(StandardCharsets.UTF_8)))
                .isZero();
    }
}
