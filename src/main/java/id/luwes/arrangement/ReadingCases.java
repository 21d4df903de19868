package id.luwes.arrangement;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for whoever may read it; a look by anybody but the applicant and the superior is kept in the trail. */
@Component
public class ReadingCases {

    private final Applications applications;
    private final Mandates mandates;
    private final AuditTrail audit;

    ReadingCases(Applications applications, Mandates mandates, AuditTrail audit) {
        this.applications = applications;
        this.mandates = mandates;
        this.audit = audit;
    }

    /** A case, its steps, and as what the reader may decide on it. */
    public record Opened(Application application, List<Step> steps, Mandate mandate) {

        public Opened {
            steps = List.copyOf(steps);
        }
    }

    /** Empty where there is none, or not for this person. */
    @Transactional
    public Optional<Opened> open(Authority who, ApplicationId id) {
        return applications
                .find(id)
                .filter(it -> mandates.mayRead(who, it.facts().applicant()))
                .map(it -> opened(who, it));
    }

    private Opened opened(Authority who, Application application) {
        var applicant = application.facts().applicant();
        if (!mandates.isNear(who, applicant)) {
            audit.record(
                    who.person(),
                    Audited.of(
                            "APPLICATION_VIEWED",
                            "application",
                            application.facts().id()));
        }
        return new Opened(application, applications.timeline(application.facts().id()), mandates.of(who, applicant));
    }
}
