package id.luwes;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The house rules that bytecode can show, each with its reason. */
final class HouseRules {

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .accessTargetWhere(readsTheMachinesTime())
            .because("past months are judged again, each agency has a zone, and tests set the time");

    static final ArchRule ONLY_A_CONFIGURATION_MAKES_A_CLOCK = noClasses()
            .that(DescribedPredicate.not(annotatedWith(Configuration.class)))
            .and()
            // A command that opens the store puts its few components together as a configuration would.
            .doNotHaveFullyQualifiedName("id.luwes.cli.InStore")
            .should()
            .accessTargetWhere(describe("make a clock", access -> targets(access, Clock.class, "system")))
            .because("there is one Clock, and whoever needs the time is given it");

    static final ArchRule A_NAME_TELLS_THE_JOB = noClasses()
            .should()
            .haveNameMatching(
                    // What all news have in common is what they are, so that one interface is called after it
                    "(?!id\\.luwes\\.core\\.AgencyEvent$)"
                            + ".*(Impl|Utils?|Helper|Manager|Processor|Mapper|Service|Dto|Entity|Data|Info|Event)(\\$.*)?")
            .orShould()
            .haveNameMatching(".*[.$](Base|Abstract|Common|Default)[A-Z][^.]*")
            .because("no name left means no job left");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because(
                    "a constructor shows what a class needs, and a test can call it");

    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("id.luwes.cli..")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("the standard output of a command is its result, and a server has a log");

    static final ArchRule CONTROLLERS_ARE_HIDDEN = classes()
            .that(areControllers())
            .should()
            .notBePublic()
            .andShould()
            .resideInAnyPackage("id.luwes.web..", "id.luwes.*.web..")
            .because("nobody calls a controller but a browser");

    static final ArchRule CONTROLLERS_LEAVE_TRANSACTIONS_TO_USE_CASES = CompositeArchRule.of(
                    noClasses().that(areControllers()).should(be(annotatedWith(Transactional.class))))
            .and(noMethods()
                    .that()
                    .areDeclaredInClassesThat(areControllers())
                    .should(be(annotatedWith(Transactional.class))))
            .because("a controller translates, and one use case is one transaction");

    static final ArchRule A_BEAN_HAS_FEW_COLLABORATORS = constructors()
            .that()
            .areDeclaredInClassesThat(metaAnnotatedWith(Component.class))
            .should(be(describe(
                    "of at most five parameters",
                    (JavaConstructor constructor) ->
                            constructor.getRawParameterTypes().size() <= 5)))
            .because("a sixth collaborator is a missing concept");

    static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
            .should(be(describe(
                    "in a null-marked package",
                    (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))))
            .because("a null that may come says so in its type, and the build checks the rest");

    private HouseRules() {}

    /** The core that web, command line, batch and tests share: whoever makes a rule's result wait for a store breaks it. */
    static ArchRule theDecisionCoreIsPlainJava(Set<JavaClass> core) {
        return noClasses()
                .that(describe("are of the decision core", core::contains))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "jakarta..",
                        "id.luwes.store..",
                        "id.luwes.web..")
                .because("the same verdict comes from a page, from the command line and from a batch, without a store");
    }

    static DescribedPredicate<JavaClass> areControllers() {
        return metaAnnotatedWith(Controller.class).forSubtype();
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheMachinesTime() {
        return describe(
                "read the machine's time",
                access -> nowWithoutClock(access)
                        || targets(access, System.class, "currentTimeMillis")
                        || targets(access, Date.class, "<init>"));
    }

    private static boolean nowWithoutClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean targets(JavaAccess<?> access, Class<?> owner, String name) {
        return access.getTargetOwner().isEquivalentTo(owner)
                && access.getTarget().getName().startsWith(name);
    }
}
