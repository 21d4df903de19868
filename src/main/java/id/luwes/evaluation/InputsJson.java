package id.luwes.evaluation;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads inputs as the database wrote them. */
final class InputsJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private InputsJson() {}

    static MonthInputs read(String json) {
        return JSON.readValue(json, MonthInputs.class);
    }
}
