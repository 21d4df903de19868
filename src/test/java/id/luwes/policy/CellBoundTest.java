package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A file of half a megabyte that would keep a server busy for hours is refused at once, by the input that asks too much. */
class CellBoundTest {

    private static final String GOOD = new String(People.policyOf2025().file(), StandardCharsets.UTF_8);

    @Test
    void many_rows_with_long_lists_are_refused_before_anything_is_asked() {
        var text = crafted(380, row -> list(row, 30));
        assertThat(text.length()).isBetween(400_000, 512 * 1024);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatExceptionOfType(OutsideSubset.class)
                        .isThrownBy(() -> policy(text))
                        .withMessageContaining("input 'bandwidth_mbps'")
                        .withMessageContaining("fewer borders and shorter lists")
                        .satisfies(it -> assertThat(it.told().in(Locale.of("id")))
                                .contains("masukan 'bandwidth_mbps'", "kurangi batas")));
    }

    @Test
    void many_rows_that_ask_the_same_are_taken_and_looked_through() {
        var policy = policy(crafted(380, row -> "&lt; " + row % 10));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(policy.compile().findings()).isNotEmpty());
    }

    @Test
    void an_own_interval_for_each_of_a_hundred_rows_is_taken() {
        assertThat(policy(crafted(100, row -> "[%d..%d]".formatted(row, row + 50)))
                        .rules())
                .hasSizeGreaterThan(100);
    }

    private static String list(int row, int length) {
        return IntStream.range(row * length, (row + 1) * length)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }

    /** More rows after the one that asks for bandwidth. */
    private static String crafted(int rows, IntFunction<String> cell) {
        int begin = GOOD.indexOf("<rule id=\"refusal-bandwidth\"");
        int end = GOOD.indexOf("</rule>", begin) + "</rule>".length();
        var dash = "<inputEntry><text>-</text></inputEntry>";
        var said = "<annotationEntry><text>a</text></annotationEntry>".repeat(4);
        var basis = "<annotationEntry><text>S</text></annotationEntry><annotationEntry><text/></annotationEntry>"
                + "<annotationEntry><text>H</text></annotationEntry>";
        int before =
                GOOD.substring(begin, GOOD.indexOf("bandwidth_mbps\">", begin)).split("<inputEntry", -1).length - 2;
        int all = GOOD.substring(begin, end).split("<inputEntry", -1).length - 1;
        var more = IntStream.range(0, rows)
                .mapToObj(row -> "<rule id=\"r%d\">".formatted(row)
                        + dash.repeat(before)
                        + "<inputEntry><text>%s</text></inputEntry>".formatted(cell.apply(row))
                        + dash.repeat(all - before - 1)
                        + "<outputEntry><text>\"BANDWIDTH\"</text></outputEntry>"
                        + said
                        + basis
                        + "</rule>")
                .collect(Collectors.joining());
        return GOOD.substring(0, end) + more + GOOD.substring(end);
    }

    private static Policy policy(String text) {
        return Policy.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
