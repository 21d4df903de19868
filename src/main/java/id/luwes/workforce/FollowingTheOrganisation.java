package id.luwes.workforce;

import id.luwes.organisation.OrganisationChanged;
import id.luwes.store.CurrentAgency;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the reporting lines anew, in the same transaction, when the tree of units has another shape. */
@Component
class FollowingTheOrganisation {

    private final ReportingLines lines;

    FollowingTheOrganisation(ReportingLines lines) {
        this.lines = lines;
    }

    @EventListener
    @Transactional
    void on(OrganisationChanged change) {
        CurrentAgency.run(change.agency(), lines::draw);
    }
}
