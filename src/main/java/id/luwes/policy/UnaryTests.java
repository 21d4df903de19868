package id.luwes.policy;

import java.util.List;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.EvaluationContext;
import org.kie.dmn.feel.lang.FEELDialect;
import org.kie.dmn.feel.lang.impl.EvaluationContextImpl;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;
import org.kie.dmn.feel.runtime.UnaryTest;

/** The unary tests of one cell, as the engine's own expression language reads them. */
final class UnaryTests {

    private static final FEEL LANGUAGE = FEELBuilder.builder().build();

    private final List<UnaryTest> tests;

    /** @param text a cell that {@link CellReader} has accepted */
    UnaryTests(String text) {
        tests = LANGUAGE.evaluateUnaryTests(text);
    }

    boolean fit(Object value) {
        EvaluationContext context = new EvaluationContextImpl(
                UnaryTests.class.getClassLoader(), new FEELEventListenersManager(), FEELDialect.FEEL);
        return tests.stream().anyMatch(it -> Boolean.TRUE.equals(it.apply(context, value)));
    }
}
