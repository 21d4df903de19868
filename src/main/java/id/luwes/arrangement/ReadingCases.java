package id.luwes.arrangement;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for whoever may read it; a look by anybody but the applicant and the superior is kept in the trail. */
@Component
public class ReadingCases {

    private final Applications applications;
    private final CaseMandates mandates;
    private final AuditTrail audit;
    private final Versions versions;

    ReadingCases(Applications applications, CaseMandates mandates, AuditTrail audit, Versions versions) {
        this.applications = applications;
        this.mandates = mandates;
        this.audit = audit;
        this.versions = versions;
    }

    /**
     * A case, and as what the reader may decide on it.
     *
     * @param versions all of them, the first first; the case is one
     * @param steps of all versions
     * @param owed what the reader is asked for, if it waits
     */
    public record Opened(
            Application application, List<Application> versions, List<Step> steps, Mandate mandate, Set<Part> owed) {

        public Opened {
            versions = List.copyOf(versions);
            steps = List.copyOf(steps);
            owed = Set.copyOf(owed);
        }
    }

    /** Empty where there is none, or not for this person. */
    @Transactional
    public Optional<Opened> open(Authority who, ApplicationId id) {
        var all = versions.of(id);
        return all.stream()
                .filter(it -> it.facts().id().equals(id) && mandates.mayRead(who, it.facts()))
                .findFirst()
                .map(it -> opened(who, it, all));
    }

    private Opened opened(Authority who, Application application, List<Application> all) {
        var facts = application.facts();
        if (!mandates.isNear(who, facts)) {
            audit.record(
                    who.person(),
                    Audited.of(
                            "APPLICATION_VIEWED",
                            "application",
                            application.facts().id()));
        }
        var steps =
                applications.timeline(all.stream().map(it -> it.facts().id()).toList());
        return new Opened(application, all, steps, mandates.of(who, facts), mandates.owed(who, facts));
    }
}
