package id.luwes.arrangement;

import id.luwes.agency.Agencies;
import id.luwes.agency.CoreHours;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the agency sets for everybody who asks: its cap, its core hours, and who takes part when. */
@Component
class AgencyLimits {

    private final Agencies agencies;
    private final Pilots pilots;

    AgencyLimits(Agencies agencies, Pilots pilots) {
        this.agencies = agencies;
        this.pilots = pilots;
    }

    LocalDate today() {
        return agencies.today();
    }

    /** What a right comes to under the cap of the agency. */
    Quota quota(Right right) {
        return Quota.of(right, agencies.current().weeklyCap());
    }

    Optional<CoreHours> coreHours() {
        return agencies.coreHours();
    }

    Participation participation(EmployeeId person) {
        return pilots.of(person);
    }
}
