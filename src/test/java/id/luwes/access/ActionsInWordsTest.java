package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.arrangement.ApplicationState;
import id.luwes.web.Language;
import id.luwes.web.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the code records in the audit trail, an auditor reads in words. */
class ActionsInWordsTest {

    private static final Pattern CODE = Pattern.compile("[\"']([A-Z]+(?:_[A-Z]+)+)[\"']");

    /** What looks like an action where actions are recorded, and is none. */
    private static final Set<String> OTHERS = Set.of("DUTY_TRAVEL", "ORGANISATION_BUREAU", "UNIT_HEAD");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_action_has_them(Language language) throws IOException {
        var words = Words.in(language, ZoneOffset.UTC);
        assertThat(recorded())
                .hasSizeGreaterThan(50)
                .contains("SIGNED_IN", "EMPLOYEE_CHANGED")
                .allSatisfy(it ->
                        assertThat(words.knows("audit.action." + it)).as(it).isTrue());
    }

    private static Set<String> recorded() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            files.filter(it -> it.toString().endsWith(".java"))
                    .map(ActionsInWordsTest::read)
                    .filter(it -> it.contains("Audited") || it.contains("AuditTrail"))
                    .flatMap(it -> CODE.matcher(it).results())
                    .forEach(it -> codes.add(it.group(1)));
        }
        Stream.of(ApplicationState.values())
                .filter(it -> it != ApplicationState.SUBMITTED)
                .forEach(it -> codes.add("APPLICATION_" + it));
        codes.removeAll(OTHERS);
        return codes;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
