package id.luwes.regime;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.agency.Units.Unit;
import id.luwes.core.Confidence;
import id.luwes.core.DateRange;
import id.luwes.core.LegalBasis;
import id.luwes.policy.Bilingual;
import id.luwes.policy.Validity;
import id.luwes.store.CurrentAgency;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends named units to work away at once, for flood, smoke or unrest: one act of one person, which holds from today on and is
 * reported on afterwards. Also units that serve the public go: nobody is asked to stay where it is dangerous.
 */
@Component
public class DeclaringEmergency {

    /** The longest emergency, in days; what lasts longer is decided by a circular. */
    public static final int LONGEST = 14;

    /** What an emergency stands on while there is no letter: the declaration itself. */
    private static final String ITSELF = "Pernyataan keadaan darurat";

    private final RegimeBook book;
    private final KeepingRegimes keeping;
    private final Agencies agencies;
    private final AuditTrail audit;
    private final ApplicationEventPublisher news;

    DeclaringEmergency(
            RegimeBook book,
            KeepingRegimes keeping,
            Agencies agencies,
            AuditTrail audit,
            ApplicationEventPublisher news) {
        this.book = book;
        this.keeping = keeping;
        this.agencies = agencies;
        this.audit = audit;
        this.news = news;
    }

    /**
     * What is declared.
     *
     * @param what has happened, in the words of whoever declares it
     * @param hours from when to when, where it is not for whole days
     * @param basis the letter, where there is one
     */
    public record Declaration(String what, String hours, String basis, DateRange days, List<Unit> units) {

        public Declaration {
            units = List.copyOf(units);
        }
    }

    /** Whether somebody may declare one anywhere. */
    public static boolean mayDeclare(Authority who) {
        return who.has(Role.BKD) || who.has(Role.UNIT_HEAD);
    }

    /** Whether all of these units are those of somebody who may. */
    public static boolean mayDeclare(Authority who, List<Unit> units) {
        return answersFor(who, units.stream().map(Branch::of));
    }

    /** Whether somebody answers for all units of an emergency, and so reports on it. */
    public static boolean mayReport(Authority who, KeptRegime emergency) {
        return emergency.regime().mode() == Mode.EMERGENCY
                && answersFor(who, emergency.held().whom().of(Branch.class));
    }

    private static boolean answersFor(Authority who, Stream<Branch> units) {
        var reach = Reach.of(who, Role.BKD, Role.UNIT_HEAD);
        return units.allMatch(it -> reach.covers(it.first(), it.last()));
    }

    /** @throws Refusal (403) for units that are not those of the person */
    @Transactional
    public RegimeId declare(Authority who, Declaration declared) {
        if (!mayDeclare(who, declared.units())) {
            throw Refusal.forbidden("regime.emergency.beyond");
        }
        var regime = new Regime(
                "darurat-" + UUID.randomUUID().toString().substring(0, 12),
                Mode.EMERGENCY,
                new Validity(declared.days().first(), declared.days().last()),
                Set.of(),
                Set.of(),
                Set.of(),
                OptionalInt.empty(),
                Optional.empty(),
                false,
                false,
                LegalBasis.of(declared.basis().isEmpty() ? ITSELF : declared.basis(), Confidence.HIGH),
                new Bilingual(declared.what(), declared.what()),
                new Bilingual(declared.hours(), declared.hours()));
        var whom = new Whom(declared.units().stream().<Group>map(Branch::of).toList(), Set.of());
        var draft = new RegimeDraft(regime, whom);
        var id = keeping.keep(who.person(), draft, agencies.today())
                .orElseThrow(() -> new IllegalStateException("Two emergencies have one code."));
        audit.record(
                who.person(),
                Audited.of("EMERGENCY_DECLARED", "regime", id.value())
                        .with(Map.of("days", declared.days().toString(), "what", declared.what())));
        news.publishEvent(new EmergencyDeclared(
                CurrentAgency.required(), id, declared.days().first()));
        return id;
    }

    /** @throws Refusal (403) for units that are not those of the person, (409) where it was told before */
    @Transactional
    public void report(Authority who, RegimeId id, String words) {
        var emergency =
                book.find(id).filter(it -> it.regime().mode() == Mode.EMERGENCY).orElseThrow(NotFound::new);
        if (!mayReport(who, emergency)) {
            throw Refusal.forbidden("regime.emergency.beyond");
        }
        if (!keeping.report(id, words)) {
            throw Refusal.conflict("regime.emergency.reported");
        }
        audit.record(who.person(), Audited.of("EMERGENCY_REPORTED", "regime", id.value()));
        news.publishEvent(new EmergencyReported(CurrentAgency.required(), id));
    }
}
