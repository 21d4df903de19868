package id.luwes;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.luwes.agency.WorkingCalendar;
import id.luwes.attendance.DayAccount;
import id.luwes.evaluation.MonthRule;
import id.luwes.policy.Policies;
import id.luwes.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The house rules over the whole code. Each fails also when it matches nothing. */
class ArchitectureTests {

    static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.luwes");

    static final List<ArchRule> RULES = List.of(
            HouseRules.TIME_COMES_FROM_THE_CLOCK,
            HouseRules.ONLY_A_CONFIGURATION_MAKES_A_CLOCK,
            HouseRules.A_NAME_TELLS_THE_JOB,
            HouseRules.NOTHING_IS_INJECTED_INTO_FIELDS,
            HouseRules.ONLY_THE_COMMAND_LINE_PRINTS,
            HouseRules.CONTROLLERS_ARE_HIDDEN,
            HouseRules.CONTROLLERS_LEAVE_TRANSACTIONS_TO_USE_CASES,
            HouseRules.A_BEAN_HAS_FEW_COLLABORATORS,
            HouseRules.PACKAGES_ARE_NULL_MARKED);

    /** Where the decision core begins; what these use in turn belongs to it. */
    private static final List<Class<?>> DECISIONS =
            List.of(WorkingCalendar.class, Policies.class, Policy.class, DayAccount.class, MonthRule.class);

    private static final double HIDDEN_FLOOR = 0.25;

    @ParameterizedTest
    @FieldSource("RULES")
    void the_code_keeps_the_house_rule(ArchRule rule) {
        rule.check(CODE);
    }

    @Test
    void the_decision_core_is_plain_java() {
        HouseRules.theDecisionCoreIsPlainJava(core()).check(CODE);
    }

    private static Set<JavaClass> core() {
        var core = new HashSet<JavaClass>();
        var open = new ArrayDeque<>(DECISIONS.stream().map(CODE::get).toList());
        while (!open.isEmpty()) {
            var type = open.pop();
            if (core.add(type)) {
                open.addAll(usedBy(type));
            }
        }
        return core;
    }

    private static Set<JavaClass> usedBy(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .filter(target -> CODE.contain(target.getName()))
                .collect(toSet());
    }

    /** The goal is half; the report shows which module drifts, the floor stops a slide to public by default. */
    @Test
    void types_are_hidden_unless_another_module_needs_them() {
        var open = new TreeMap<String, Long>();
        var all = new TreeMap<String, Long>();
        CODE.stream().filter(ArchitectureTests::mayBeHidden).forEach(type -> {
            all.merge(moduleOf(type), 1L, Long::sum);
            open.merge(moduleOf(type), type.getModifiers().contains(JavaModifier.PUBLIC) ? 1L : 0L, Long::sum);
        });
        var report = new StringBuilder("Hidden types, by module (core and view records aside):\n");
        all.forEach((module, count) ->
                report.append("  %-14s %3d of %3d%n".formatted(module, count - open.getOrDefault(module, 0L), count)));
        double hidden = 1 - sum(open) / sum(all);
        System.out.printf("%s  %-14s %.0f %%%n", report, "all", 100 * hidden);
        assertThat(hidden).as(report.toString()).isGreaterThan(HIDDEN_FLOOR);
    }

    private static double sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Core's values are there to be shared, and a template can read only public records. */
    private static boolean mayBeHidden(JavaClass type) {
        return type.isTopLevelClass()
                && !type.getSimpleName().equals("package-info")
                && !moduleOf(type).equals("core")
                && !type.getName().matches("id\\.luwes\\.(.+\\.)?web\\..+(Page|Row|Form)");
    }

    static String moduleOf(JavaClass type) {
        return type.getPackageName().replaceFirst("^id\\.luwes\\.?", "").replaceFirst("\\..*", "");
    }

    @Test
    void no_source_file_is_long() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var longOnes = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > (file.toString().endsWith("Controller.java") ? 120 : 250))
                    .toList();
            assertThat(longOnes).as("a concept is waiting to come out").isEmpty();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
