package id.luwes.access;

import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** A program that asks in somebody's name, for the length of one request. */
final class ByToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final SignedIn person;
    private final transient Held held;

    /**
     * The token that was presented.
     *
     * @param key what is signed for this token, and for no other
     */
    record Held(PersonalToken token, SecretKey key) {

        /** Whether it carries one of these scopes, or none is asked for. */
        boolean carries(Scope[] wanted) {
            return wanted.length == 0 || Arrays.stream(wanted).anyMatch(token.scopes()::contains);
        }

        /** As the trail names it. */
        String named() {
            return token.id() + " " + token.name();
        }
    }

    ByToken(SignedIn person, Held held) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.person = person;
        this.held = held;
        super.setAuthenticated(true);
    }

    /** The token with which this thread works; empty where a person does. */
    static Optional<Held> here() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ByToken byToken
                ? Optional.of(byToken.held)
                : Optional.empty();
    }

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}
