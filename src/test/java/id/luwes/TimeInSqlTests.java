package id.luwes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** SQL is given the time of the one clock, as everything else: tests set it, and past months are judged again. */
class TimeInSqlTests {

    private static final Pattern TOKENS = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\"(?<block>.*?)\"\"\"|\"(?<text>(?:\\\\.|[^\"\\\\\\n])*)\"|'(?:\\\\.|[^'\\\\])+'",
            Pattern.DOTALL);
    private static final Pattern OWN_CLOCK = Pattern.compile(
            "(?i)\\b(now\\s*\\(\\s*\\)|clock_timestamp|statement_timestamp|current_date|current_timestamp|localtimestamp)");

    @Test
    void comes_from_the_clock() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(it -> it.toString().endsWith(".java")).toList())
                    .hasSizeGreaterThan(100)
                    .allSatisfy(it -> assertThat(ownClocks(Files.readString(it)))
                            .as("%s", it)
                            .isEmpty());
        }
    }

    @Test
    void is_noticed_where_it_does_not() {
        assertThat(ownClocks("jdbc.sql(\"select 1 where at > now()\")")).containsExactly("now()");
        assertThat(ownClocks("jdbc.sql(\"\"\"\n  select current_date\n\"\"\")")).containsExactly("current_date");
        assertThat(ownClocks("// \"now()\"\n.param(\"now\", now())")).isEmpty();
    }

    private static List<String> ownClocks(String source) {
        return TOKENS.matcher(source)
                .results()
                .flatMap(it -> OWN_CLOCK.matcher(literal(it)).results())
                .map(MatchResult::group)
                .toList();
    }

    private static String literal(MatchResult token) {
        var block = token.group("block");
        var text = token.group("text");
        return block != null ? block : text != null ? text : "";
    }
}
