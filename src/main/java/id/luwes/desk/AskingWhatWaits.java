package id.luwes.desk;

import id.luwes.access.SignedIn;
import id.luwes.arrangement.Inbox;
import id.luwes.attendance.Corrections;
import id.luwes.performance.WaitingOutputs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what waits for somebody who decides; one statement for each kind. */
@Component
class AskingWhatWaits {

    private final Inbox inbox;
    private final WaitingOutputs outputs;
    private final Corrections corrections;

    AskingWhatWaits(Inbox inbox, WaitingOutputs outputs, Corrections corrections) {
        this.inbox = inbox;
        this.outputs = outputs;
        this.corrections = corrections;
    }

    @Transactional(readOnly = true)
    public OpenQuestions of(SignedIn person) {
        return new OpenQuestions(inbox.count(person), outputs.count(person), corrections.countFor(person));
    }
}
