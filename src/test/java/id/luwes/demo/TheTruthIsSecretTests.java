package id.luwes.demo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was planted may be read by the demonstration and the benchmark alone; byte code does not show a table's name. */
class TheTruthIsSecretTests {

    private static final Pattern TABLES_OF_DEMO = Pattern.compile("\\bdemo\\.(truth|province)\\b");
    private static final List<Path> MAY =
            List.of(Path.of("src/main/java/id/luwes/demo"), Path.of("src/main/resources/db/migration/demo"));

    @Test
    void nothing_else_reads_the_tables_of_the_demonstration() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            var readers = files.filter(Files::isRegularFile)
                    .filter(it -> it.toString().matches(".*\\.(java|sql|jte)"))
                    .filter(it -> TABLES_OF_DEMO.matcher(text(it)).find())
                    .toList();
            assertThat(readers).as("the rule must match something").isNotEmpty();
            assertThat(readers).allMatch(it -> MAY.stream().anyMatch(it::startsWith));
        }
    }

    @Test
    void no_other_class_touches_it() {
        noClasses()
                .that()
                .resideOutsideOfPackages("id.luwes.demo", "id.luwes.bench..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("id\\.luwes\\.demo\\.Truth(\\$.*)?")
                .check(new ClassFileImporter().importPackages("id.luwes"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
