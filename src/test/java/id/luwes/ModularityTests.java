package id.luwes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The boundaries of the modules as they are declared, and their one order as {@code docs/architecture.md} gives it. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Luwes.class);
    private static final Pattern ROW = Pattern.compile("\\| `([a-z]+)` \\|.*");

    @Test
    void modules_keep_to_what_they_declare() {
        MODULES.verify();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_module_knows_only_modules_above_it_in_the_architecture(String name, ApplicationModule module)
            throws Exception {
        var order = order();
        assertThat(order)
                .as("A new module first gets its row, and so its place, in docs/architecture.md")
                .contains(name);
        assertThat(order.subList(0, order.indexOf(name)))
                .as("Modulith finds cycles only; the order also stops the first step towards one")
                .containsAll(declaredBy(module));
    }

    static Stream<Object[]> modules() {
        return MODULES.stream()
                .map(module -> new Object[] {module.getIdentifier().toString(), module});
    }

    private static List<String> order() throws IOException {
        return Files.readString(Path.of("docs/architecture.md"))
                .lines()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1))
                .toList();
    }

    private static List<String> declaredBy(ApplicationModule module) {
        var declaration = module.getBasePackage().getAnnotation(org.springframework.modulith.ApplicationModule.class);
        assertThat(declaration)
                .as("%s declares what it may know (a package-info among its tests would hide it)"
                        .formatted(module.getIdentifier()))
                .isPresent();
        return Arrays.stream(declaration.orElseThrow().allowedDependencies())
                .map(dependency -> dependency.replaceFirst(" *::.*", ""))
                .toList();
    }
}
