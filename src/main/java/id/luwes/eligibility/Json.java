package id.luwes.eligibility;

import id.luwes.policy.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How evidence and rows lie in the store. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<Written>> EVIDENCE = new TypeReference<>() {};
    private static final TypeReference<Map<String, List<String>>> ROWS = new TypeReference<>() {};

    private Json() {}

    private record Written(String fact, String value, String source, String observed_on) {}

    static String of(List<Evidence> evidence) {
        return MAPPER.writeValueAsString(evidence.stream()
                .map(it -> new Written(
                        it.fact().column(),
                        it.value(),
                        it.source(),
                        it.observedOn().toString()))
                .toList());
    }

    static String of(Map<String, List<String>> rows) {
        return MAPPER.writeValueAsString(rows);
    }

    /** A fact that this version no longer knows is left out; the receipt that was given keeps it. */
    static List<Evidence> evidence(String json) {
        return MAPPER.readValue(json, EVIDENCE).stream()
                .flatMap(it -> Fact.ofColumn(it.fact()).stream()
                        .map(fact -> new Evidence(fact, it.value(), it.source(), LocalDate.parse(it.observed_on()))))
                .toList();
    }

    static Map<String, List<String>> rows(String json) {
        return MAPPER.readValue(json, ROWS);
    }
}
