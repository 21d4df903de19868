package id.luwes.arrangement;

import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.eligibility.KeptVerdict;
import id.luwes.rulebook.Fate;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Does with agreements that the policy of today breaks what whoever published it chose. Each is a transaction of its own that
 * happens once, so that a round that was cut off is finished by the next one, on whatever node.
 */
@Component
public class CarryingOutFates {

    private final VersionsInForce versions;
    private final OverdrawnAgreements overdrawn;
    private final CuttingByPolicy cutting;
    private final Ahead ahead;

    CarryingOutFates(VersionsInForce versions, OverdrawnAgreements overdrawn, CuttingByPolicy cutting, Ahead ahead) {
        this.versions = versions;
        this.overdrawn = overdrawn;
        this.cutting = cutting;
        this.ahead = ahead;
    }

    /** From when a change holds that is told today. */
    @Component
    record Ahead(Agencies agencies, WorkingCalendars calendars) {

        LocalDate today() {
            return agencies.today();
        }

        /** After the agency's own notice, where it is told on a date. */
        LocalDate afterOwnNotice(LocalDate told) {
            return new Notice(agencies.noticeDays()).earliest(told, calendars.current());
        }

        /** After the notice that was chosen, or the agency's own where that has become longer. */
        LocalDate after(Fate fate) {
            var notice = new Notice(Math.max(fate.noticeDays(), agencies.noticeDays()));
            return notice.earliest(today(), calendars.current());
        }
    }

    /** One round in the agency of this thread; how many agreements were cut. */
    public int round() {
        return versions.breaking(ahead.today()).map(this::carryOut).orElse(0);
    }

    private int carryOut(VersionInForce version) {
        var earliest = ahead.after(version.published().fate());
        int cut = 0;
        for (var one : overdrawn.under(version.policy().id(), earliest)) {
            var first = versions.verdict(one.firstVerdict()).orElseThrow();
            if (breaks(version, one, first)
                    && cutting.cut(one, version, version.cited(first.maxDays(), first.reasons()), earliest)) {
                cut++;
            }
        }
        return cut;
    }

    /** By the facts that the policy saw first, so that no fact that changed later is held against it, nor it against a fact. */
    private static boolean breaks(VersionInForce version, Overdrawn one, KeptVerdict first) {
        return Fate.breaks(one.agreed(), version.before().decide(first.facts()).maxDays(), first.maxDays());
    }
}
