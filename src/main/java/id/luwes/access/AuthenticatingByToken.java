package id.luwes.access;

import id.luwes.store.CurrentAgency;
import id.luwes.web.Refusal;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells who asks with a token. A token cannot be guessed, so that wrong ones are counted only after they were compared:
 * a program with an old token does not lock out the others of its office, which may come from the same address.
 */
@Component
class AuthenticatingByToken {

    private final PersonalTokens tokens;
    private final Throttle throttle;
    private final Clock clock;

    AuthenticatingByToken(PersonalTokens tokens, Throttle throttle, Clock clock) {
        this.tokens = tokens;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * Who asks, from a network address.
     *
     * @throws Refusal (401) if the token is wrong, ended or too old, or its account locked or left; which, is not told;
     *     (429) where wrong ones came too often from there
     */
    ByToken authenticated(String text, String address) {
        return TokenText.read(text).flatMap(this::known).orElseThrow(() -> refused(address));
    }

    private Optional<ByToken> known(TokenText text) {
        return CurrentAgency.supply(
                text.agency(),
                () -> tokens.presented(text.digest())
                        .filter(it -> it.good(clock.instant()))
                        .map(it -> {
                            tokens.used(it.token());
                            return byToken(text, it);
                        }));
    }

    private static ByToken byToken(TokenText text, PersonalTokens.Presented it) {
        return new ByToken(
                new SignedIn(text.agency().value(), it.account(), it.employee()),
                new ByToken.Held(it.token(), text.key()));
    }

    private Refusal refused(String address) {
        return throttle.admits(Throttle.Kind.TOKENS, address)
                ? Refusal.unknown("access.api.token")
                : Refusal.tooMany("access.api.often");
    }
}
