package id.luwes.access;

import id.luwes.store.CurrentAgency;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Says in the audit trail that somebody has signed out; the session is ended by Spring Security. */
@Component
class SigningOut implements LogoutHandler {

    private final AuditTrail audit;
    private final TransactionOperations transactions;

    SigningOut(AuditTrail audit, TransactionOperations transactions) {
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            CurrentAgency.run(
                    person.agencyId(),
                    () -> transactions.executeWithoutResult(
                            status -> audit.record(person, Audited.of("SIGNED_OUT", "account", person.account()))));
        }
    }
}
