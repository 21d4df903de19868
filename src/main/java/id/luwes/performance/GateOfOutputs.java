package id.luwes.performance;

import id.luwes.access.Authority;
import id.luwes.arrangement.Mandates;
import id.luwes.evidence.EvidenceGate;
import id.luwes.evidence.KeptFile;
import java.time.YearMonth;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Files of an output are seen by whoever sees the output, and before they are handed in by nobody but whose they are. */
@Component
class GateOfOutputs implements EvidenceGate {

    private final Mandates mandates;
    private final DeliveredFiles delivered;
    private final Outputs outputs;
    private final ObjectProvider<SettledMonths> settled;

    GateOfOutputs(Mandates mandates, DeliveredFiles delivered, Outputs outputs, ObjectProvider<SettledMonths> settled) {
        this.outputs = outputs;
        this.settled = settled;
        this.mandates = mandates;
        this.delivered = delivered;
    }

    @Override
    public String kind() {
        return EvidenceOfOutputs.KIND;
    }

    /** As long as the output waits for a ruling, or the month to which it belongs is not evaluated for good. */
    @Override
    public boolean isNeeded(KeptFile file) {
        return outputs.find(new OutputId(file.subject().id()))
                .filter(it -> it instanceof Output.Delivered || !it.promised().lapsed())
                .filter(it -> it instanceof Output.Delivered || !isSettled(it.promised()))
                .isPresent();
    }

    private boolean isSettled(Promised promised) {
        var month = YearMonth.from(promised.due());
        return settled.stream().anyMatch(it -> it.isSettled(promised.by(), month));
    }

    @Override
    public Sight sight(Authority who, KeptFile file) {
        if (who.person().employeeId().filter(file.of()::equals).isPresent()) {
            return Sight.OWN;
        }
        if (!mandates.mayRead(who, file.of()) || !delivered.isHandedIn(file.id())) {
            return Sight.NONE;
        }
        return mandates.isNear(who, file.of()) ? Sight.NEAR : Sight.OVERSIGHT;
    }
}
