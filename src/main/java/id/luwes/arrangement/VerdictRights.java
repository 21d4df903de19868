package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.eligibility.Eligibility;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** The right by the verdict in force; whoever was never judged has none. */
@Component
class VerdictRights implements Rights {

    private final Eligibility eligibility;

    VerdictRights(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    @Override
    public Right of(EmployeeId person) {
        return eligibility
                .current(person)
                .map(verdict -> new Right(
                        verdict.eligible(),
                        verdict.maxDays(),
                        OptionalLong.of(verdict.id().value()),
                        verdict.reasons()))
                .orElseGet(() -> new Right(false, 0, OptionalLong.empty()));
    }
}
