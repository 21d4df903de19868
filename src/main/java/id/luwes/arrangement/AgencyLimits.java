package id.luwes.arrangement;

import id.luwes.agency.Agencies;
import id.luwes.agency.CoreHours;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.regime.ApplicationRules;
import id.luwes.regime.GoverningDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the agency sets for everybody who asks: its cap, its core hours, who takes part when, and whom it sends away itself. */
@Component
class AgencyLimits {

    private final Agencies agencies;
    private final Pilots pilots;
    private final GoverningDays regimes;
    private final ApplicationRules applications;

    AgencyLimits(Agencies agencies, Pilots pilots, GoverningDays regimes, ApplicationRules applications) {
        this.agencies = agencies;
        this.pilots = pilots;
        this.regimes = regimes;
        this.applications = applications;
    }

    LocalDate today() {
        return agencies.today();
    }

    /** What a right comes to under the cap of the agency. */
    Quota quota(Right right) {
        return Quota.of(right, cap());
    }

    /** The agency's own cap; empty where it has none. */
    OptionalInt cap() {
        return agencies.current().weeklyCap();
    }

    Optional<CoreHours> coreHours() {
        return agencies.coreHours();
    }

    /** The dates of these on which the agency sends the person away and counts them. */
    Set<LocalDate> sentAway(EmployeeId person, Stream<LocalDate> days) {
        return regimes.counting(person, days);
    }

    /** On which dates somebody takes part; what is closed is told for the days of a period that are still to come. */
    Participation participation(EmployeeId person, DateRange period) {
        var closed = Standing.toCome(ProposalCheck.reach(period), today())
                .map(it -> applications.closed(person, it))
                .orElse(List.of());
        return pilots.of(person).without(closed);
    }
}
