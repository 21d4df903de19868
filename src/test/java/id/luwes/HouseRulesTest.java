package id.luwes;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A rule that notices nothing is worse than none: each is shown a class that breaks it. */
class HouseRulesTest {

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("rulebreakers");
    static final List<ArchRule> RULES = ArchitectureTests.RULES;

    @ParameterizedTest
    @FieldSource("RULES")
    void notice_who_breaks_them(ArchRule rule) {
        assertThat(rule.evaluate(BROKEN).hasViolation()).isTrue();
    }

    @Test
    void notice_spring_in_the_decision_core() {
        var core = Set.copyOf(BROKEN);
        assertThat(HouseRules.theDecisionCoreIsPlainJava(core).evaluate(BROKEN).hasViolation())
                .isTrue();
    }
}
