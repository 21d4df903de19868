package id.luwes.performance;

import id.luwes.access.Authority;
import id.luwes.arrangement.Mandates;
import id.luwes.evidence.EvidenceGate;
import id.luwes.evidence.KeptFile;
import org.springframework.stereotype.Component;

/** Files of an output are seen by whoever sees the output, and before they are handed in by nobody but whose they are. */
@Component
class GateOfOutputs implements EvidenceGate {

    private final Mandates mandates;
    private final DeliveredFiles delivered;

    GateOfOutputs(Mandates mandates, DeliveredFiles delivered) {
        this.mandates = mandates;
        this.delivered = delivered;
    }

    @Override
    public String kind() {
        return EvidenceOfOutputs.KIND;
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
