package id.luwes.notification;

import id.luwes.core.EmployeeId;
import id.luwes.workforce.Employees;
import id.luwes.workforce.SuperiorDoubtEnded;
import id.luwes.workforce.SuperiorDoubted;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells BKD that somebody's recorded superior is wrong in their eyes; the person what came of it; and, where the record was
 * mended, whom it named before and whom it names now. What waits moves by itself ({@link FollowingDeciders}).
 */
@Component
class TellingOfSuperiors {

    private final NewsBoard board;
    private final Deciders deciders;
    private final Employees employees;

    TellingOfSuperiors(NewsBoard board, Deciders deciders, Employees employees) {
        this.board = board;
        this.deciders = deciders;
        this.employees = employees;
    }

    @EventListener
    void on(SuperiorDoubted event) {
        deciders.bkd(List.of(event.employee()))
                .forEach(it -> board.tell(it, NewsKind.SUPERIOR_DOUBTED, event.doubt(), null));
    }

    @EventListener
    void on(SuperiorDoubtEnded event) {
        board.takeBack(NewsKind.SUPERIOR_DOUBTED, event.doubt());
        switch (event.outcome()) {
            case WITHDRAWN -> {}
            case STANDS -> board.tell(event.employee(), NewsKind.SUPERIOR_STANDS, event.doubt(), null);
            case CORRECTED -> corrected(event);
        }
    }

    private void corrected(SuperiorDoubtEnded event) {
        board.tell(event.employee(), NewsKind.SUPERIOR_CORRECTED, event.doubt(), null);
        tell(event.superior(), NewsKind.NOT_SUPERIOR_ANY_MORE, event);
        employees
                .find(event.employee())
                .flatMap(it -> it.superior().employee())
                .ifPresent(it -> tell(it, NewsKind.SUPERIOR_OF_SOMEBODY, event));
    }

    /** The page is that of the person, whose superior may be mended more than once. */
    private void tell(EmployeeId recipient, NewsKind kind, SuperiorDoubtEnded event) {
        board.tellAgain(recipient, kind, event.employee().value(), event.doubt());
    }
}
