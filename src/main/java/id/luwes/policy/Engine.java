package id.luwes.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * The decision tables of one policy, compiled by KIE. Immutable and safe for any number of threads. It answers with the
 * rows that fit, not with their outputs, since whatever is decided must name its rows.
 */
final class Engine implements Fitting {

    private static final String ROWS = "rows of ";

    private final DMNRuntime runtime;
    private final DMNModel model;

    private Engine(DMNRuntime runtime) {
        this.runtime = runtime;
        this.model = runtime.getModels().getFirst();
        runtime.addListener(new RowsInResult());
    }

    /**
     * Compiles a file that {@link DmnReader} has accepted, and never any other.
     *
     * @throws OutsideSubset when the compiler finds an error in it
     */
    static Engine compile(byte[] file, String name) {
        var resource = ResourceFactory.newByteArrayResource(file).setSourcePath(name + ".dmn");
        var runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(problem -> broken(name, String.valueOf(problem.getMessage())));
        var engine = new Engine(runtime);
        engine.refuseErrors(name);
        return engine;
    }

    private void refuseErrors(String name) {
        var errors = model.getMessages(DMNMessage.Severity.ERROR);
        if (!errors.isEmpty()) {
            throw broken(
                    name, errors.stream().map(DMNMessage::getText).distinct().collect(Collectors.joining("; ")));
        }
    }

    /** In the compiler's own words, which are English. */
    private static OutsideSubset broken(String name, String said) {
        return new OutsideSubset(
                Where.policy(name), new Bilingual("tidak dapat dikompilasi: %s", "it does not compile: %s").with(said));
    }

    @Override
    public List<List<Integer>> fitting(List<String> tables, Map<String, Object> values) {
        var context = runtime.newContext();
        values.forEach(context::set);
        var result = runtime.evaluateByName(model, context, tables.toArray(String[]::new));
        if (result.hasErrors()) {
            throw new IllegalStateException("Policy %s could not judge %s: %s"
                    .formatted(model.getName(), values, texts(result.getMessages(DMNMessage.Severity.ERROR))));
        }
        return tables.stream().map(table -> rows(result, table)).toList();
    }

    private static List<Integer> rows(DMNResult result, String table) {
        if (result.getContext().getMetadata().get(ROWS + table) instanceof List<?> rows) {
            return rows.stream().map(Integer.class::cast).sorted().toList();
        }
        throw new IllegalStateException("Table %s was not judged.".formatted(table));
    }

    private static String texts(List<DMNMessage> messages) {
        return messages.stream().map(DMNMessage::getText).collect(Collectors.joining("; "));
    }

    /** Leaves the rows in the metadata of the one result, so that threads do not meet. */
    private static final class RowsInResult implements DMNRuntimeEventListener {
        @Override
        public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
            event.getResult()
                    .getContext()
                    .getMetadata()
                    .set(ROWS + event.getNodeName(), List.copyOf(event.getMatches()));
        }
    }
}
