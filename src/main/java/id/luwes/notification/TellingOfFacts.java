package id.luwes.notification;

import id.luwes.core.EmployeeId;
import id.luwes.eligibility.FactDisputeEnded;
import id.luwes.eligibility.FactDisputeOverdue;
import id.luwes.eligibility.FactDisputed;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the owners of a fact that it is disputed, whoever disputed it what came of it, and BKD what is overdue. */
@Component
class TellingOfFacts {

    private final NewsBoard board;
    private final Deciders deciders;

    TellingOfFacts(NewsBoard board, Deciders deciders) {
        this.board = board;
        this.deciders = deciders;
    }

    @EventListener
    void on(FactDisputed event) {
        var heads = event.ofDuties() ? deciders.headsOfUnitOf(event.employee()) : List.<EmployeeId>of();
        Stream.concat(deciders.bkd(List.of(event.employee())).stream(), heads.stream())
                .distinct()
                .forEach(it -> board.tell(it, NewsKind.FACT_DISPUTED, event.dispute(), null));
    }

    @EventListener
    void on(FactDisputeOverdue event) {
        deciders.bkd(List.of(event.employee()))
                .forEach(it -> board.tell(it, NewsKind.FACT_OVERDUE, event.dispute(), null));
    }

    @EventListener
    void on(FactDisputeEnded event) {
        board.takeBack(NewsKind.FACT_DISPUTED, event.dispute());
        board.takeBack(NewsKind.FACT_OVERDUE, event.dispute());
        switch (event.outcome()) {
            case WITHDRAWN -> {}
            case STANDS -> board.tell(event.employee(), NewsKind.FACT_STANDS, event.dispute(), null);
            case RECORDED -> board.tell(event.employee(), NewsKind.FACT_RECORDED, event.dispute(), null);
        }
    }
}
