package id.luwes.access;

import id.luwes.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Hands Spring Security's form login to {@link SigningIn}. */
@Component
class AuthenticatingByPassword implements AuthenticationProvider {

    private final SigningIn signingIn;

    AuthenticatingByPassword(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    /** Asked too often; the person must wait. */
    static final class AskedTooOften extends BadCredentialsException {
        AskedTooOften() {
            super("too many attempts");
        }
    }

    /** So many sign in at this moment that a password cannot be compared in time. */
    static final class Busy extends AuthenticationServiceException {
        private final transient Refusal refusal;

        Busy(Refusal refusal) {
            super("busy", refusal);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var password =
                attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
        try {
            return authenticated(attempt, password);
        } catch (Refusal busy) {
            throw new Busy(busy);
        }
    }

    private Authentication authenticated(Authentication attempt, String password) {
        return switch (signingIn.attempt(attempt.getName(), password, address(attempt.getDetails()))) {
            case SigningIn.Outcome.Welcome welcome -> authenticated(welcome.person(), attempt.getDetails());
            case SigningIn.Outcome.Unknown unknown -> throw new BadCredentialsException("unknown");
            case SigningIn.Outcome.Locked locked -> throw new LockedException("locked");
            case SigningIn.Outcome.TooOften often -> throw new AskedTooOften();
        };
    }

    /** Roles are asked at each request, so that the token carries none that could grow old. */
    static UsernamePasswordAuthenticationToken authenticated(SignedIn person, @Nullable Object details) {
        var token = UsernamePasswordAuthenticationToken.authenticated(person, null, AuthorityUtils.NO_AUTHORITIES);
        token.setDetails(details);
        return token;
    }

    private static String address(@Nullable Object details) {
        return details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
