package id.luwes.eligibility;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.FactDispute.Outcome;
import id.luwes.eligibility.FactDispute.Recorded;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.FactsChanged;
import id.luwes.workforce.WorkforceChanged;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A dispute ends by itself as soon as the record says something else, whoever recorded it: its owner, an import, a mended record.
 * The verdict is made anew first, so that whoever disputed is told both.
 */
@Component
class EndingDisputes {

    private final FactDisputes disputes;
    private final DisputeRows rows;
    private final RecordedFacts recorded;
    private final JudgingPeople judging;
    private final DisputeNews news;

    EndingDisputes(
            FactDisputes disputes, DisputeRows rows, RecordedFacts recorded, JudgingPeople judging, DisputeNews news) {
        this.disputes = disputes;
        this.rows = rows;
        this.recorded = recorded;
        this.judging = judging;
        this.news = news;
    }

    @EventListener
    @Transactional
    void on(FactsChanged change) {
        CurrentAgency.run(change.agency(), () -> look(change.employee()));
    }

    @EventListener
    @Transactional
    void on(WorkforceChanged change) {
        CurrentAgency.run(change.agency(), this::lookAtAll);
    }

    /** Ends what was answered by what is recorded by now, of everybody, and tells once of what is overdue. */
    @Transactional
    public void round() {
        lookAtAll();
        rows.overdue(judging.today()).forEach(news::tell);
    }

    private void lookAtAll() {
        rows.people().forEach(this::look);
    }

    private void look(EmployeeId employee) {
        var open = disputes.of(employee).stream().filter(FactDispute::isOpen).toList();
        if (open.isEmpty()) {
            return;
        }
        // Of whoever is not active nothing is recorded by now, which is no answer
        var now = recorded.of(employee);
        for (var dispute : now.isEmpty() ? List.<FactDispute>of() : open) {
            var value = Optional.ofNullable(now.get(dispute.fact())).map(Recorded::value);
            if (dispute.isAnsweredBy(value)) {
                end(dispute, value);
            }
        }
    }

    private void end(FactDispute dispute, Optional<String> value) {
        var verdict = judging.judge(dispute.employee()).map(KeptVerdict::id);
        if (rows.end(dispute.id(), Outcome.RECORDED, "", value, verdict, SignedIn.here())) {
            news.ended(dispute, Outcome.RECORDED);
        }
    }
}
