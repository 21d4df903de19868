package id.luwes.access;

import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is signed in: numbers only, since sessions are kept outside the agency's own tables. Controllers receive it as
 * {@code @AuthenticationPrincipal}; what the person may do is asked of {@link Authorities} at each request, so that a
 * role that was taken away is gone at once.
 *
 * @param employee the number of the employee record, 0 for an account without one
 */
public record SignedIn(int agency, long account, long employee) implements AuthenticatedPrincipal, Serializable {

    /** Who works on this thread; empty where nobody has signed in. */
    public static Optional<SignedIn> here() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    public AgencyId agencyId() {
        return new AgencyId(agency);
    }

    public AccountId accountId() {
        return new AccountId(account);
    }

    /** The employee record of this person; empty for administrators from outside. */
    public Optional<EmployeeId> employeeId() {
        return employee == 0 ? Optional.empty() : Optional.of(new EmployeeId(employee));
    }

    /** The key under which sessions are listed. */
    @Override
    public String getName() {
        return agency + ":" + account;
    }
}
