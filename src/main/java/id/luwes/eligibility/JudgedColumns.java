package id.luwes.eligibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Many judgements as one array for each column, so that one statement keeps them all. */
record JudgedColumns(List<Judged> judged) {

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("employees", column(it -> it.employee().toString()));
        parameters.put("days", column(it -> it.on().toString()));
        parameters.put("policies", column(Judged::policyId));
        parameters.put("hashes", column(Judged::policyHash));
        parameters.put("maxDays", column(it -> Integer.toString(it.judgement().maxDays())));
        parameters.put("reasons", column(it -> String.join(";", it.judgement().reasons())));
        parameters.put("facts", column(it -> Json.of(it.evidence())));
        parameters.put("rows", column(it -> Json.of(it.judgement().matchedRows())));
        parameters.put("digests", column(Judged::digest));
        parameters.put("boxes", column(it -> it.box().map(Object::toString).orElse(null)));
        return parameters;
    }

    private Object column(Function<Judged, @Nullable String> value) {
        var values = new @Nullable String[judged.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(judged.get(i));
        }
        return values;
    }
}
