package id.luwes.desk;

import static java.util.stream.Collectors.toMap;

import id.luwes.access.SignedIn;
import id.luwes.performance.WaitingOutputs;
import id.luwes.workforce.WaitingCase;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The outputs that were handed in. */
@Component
class OutputsToJudge implements KindOfCase {

    private final WaitingOutputs outputs;

    OutputsToJudge(WaitingOutputs outputs) {
        this.outputs = outputs;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.OUTPUT;
    }

    @Override
    public List<WaitingCase> waiting(SignedIn who) {
        return outputs.cases(who);
    }

    @Override
    public Map<Long, Shown> shown(SignedIn who, List<Long> ids) {
        return outputs.of(who, ids).stream()
                .collect(toMap(it -> it.output().promised().id().value(), Shown.Delivery::new));
    }
}
