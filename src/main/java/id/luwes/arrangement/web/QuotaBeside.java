package id.luwes.arrangement.web;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.web.Beside;
import id.luwes.web.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Beside the row of the policy that gives somebody's days: how much of them a week has left, and why. */
@Component
class QuotaBeside implements Beside {

    @Override
    public List<Link> of(Viewer viewer, String kind, long id) {
        if (!kind.equals("days")) {
            return List.of();
        }
        var own = SignedIn.here()
                .flatMap(SignedIn::employeeId)
                .filter(new EmployeeId(id)::equals)
                .isPresent();
        return List.of(new Link(own ? "/quota" : "/quota/" + id, "arrangement.quota.way", "calendar-event", List.of()));
    }
}
