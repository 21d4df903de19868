package id.luwes.objection;

import id.luwes.access.Authority;
import id.luwes.evidence.EvidenceGate;
import id.luwes.evidence.KeptFile;
import org.springframework.stereotype.Component;

/** Files of an objection are seen by whoever reads it, and before they are handed in by nobody but who brought them. */
@Component
class GateOfObjections implements EvidenceGate {

    private final ReadingObjections reading;
    private final HandedFiles handed;
    private final FormalObjections objections;

    GateOfObjections(ReadingObjections reading, HandedFiles handed, FormalObjections objections) {
        this.reading = reading;
        this.handed = handed;
        this.objections = objections;
    }

    @Override
    public String kind() {
        return EvidenceOfObjections.KIND;
    }

    /** As long as the objection is open. */
    @Override
    public boolean isNeeded(KeptFile file) {
        return objections
                .find(file.subject().id())
                .filter(it -> it.state().isOpen())
                .isPresent();
    }

    @Override
    public Sight sight(Authority who, KeptFile file) {
        if (who.person().employeeId().filter(file.of()::equals).isPresent()) {
            return Sight.OWN;
        }
        var objection = file.subject().id();
        return reading.side(who, objection)
                .filter(side -> handed.of(objection).contains(file.id()))
                .map(side -> side == ReadingObjections.Side.OVERSIGHT ? Sight.OVERSIGHT : Sight.NEAR)
                .orElse(Sight.NONE);
    }
}
