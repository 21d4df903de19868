package id.luwes.access;

import id.luwes.agency.Agencies;
import id.luwes.web.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and ends one's own tokens. Nobody makes one for somebody else, and no administrator can read one. */
@Component
public class KeepingTokens {

    /** How long a token lives at most while the agency sets nothing: an example without a source. */
    public static final int EXAMPLE_DAYS = 180;

    /** How many somebody may hold at once. */
    public static final int MOST = 20;

    private static final int LISTED = 40;

    private final PersonalTokens tokens;
    private final AuditTrail audit;
    private final Agencies agencies;
    private final Clock clock;

    KeepingTokens(PersonalTokens tokens, Agencies agencies, AuditTrail audit, Clock clock) {
        this.tokens = tokens;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody wants a token for.
     *
     * @param last the last day on which it is good, in the agency's zone
     */
    public record Wanted(String name, Set<Scope> scopes, LocalDate last) {

        public Wanted {
            scopes = Set.copyOf(scopes);
        }
    }

    /** Makes a token and gives what it says, which is shown this once. */
    @Transactional
    public String make(SignedIn person, Wanted wanted) {
        if (tokens.held(person.accountId()) >= MOST) {
            throw Refusal.unprocessable("access.token.many", MOST).leadingTo("/account/tokens", "web.error.back");
        }
        var text = TokenText.made(person.agencyId());
        var expires = wanted.last().plusDays(1).atStartOfDay(agencies.zone()).toInstant();
        var id = tokens.add(person.accountId(), wanted.name(), wanted.scopes(), text.digest(), expires);
        audit.record(
                person,
                Audited.of("TOKEN_MADE", "token", id)
                        .with(Map.of(
                                "name", wanted.name(), "scopes", words(wanted.scopes()), "last", "" + wanted.last())));
        return text.text();
    }

    /** Ends one's own token; false where there is none of that number that is good. */
    @Transactional
    public boolean end(SignedIn person, long token) {
        if (!tokens.end(person.accountId(), token)) {
            return false;
        }
        audit.record(person, Audited.of("TOKEN_ENDED", "token", token));
        return true;
    }

    /** One's own tokens, those that are good before the others, the newest first. */
    public List<PersonalToken> of(SignedIn person) {
        return tokens.of(person.accountId(), LISTED);
    }

    /** The token with which this request came. */
    public Optional<PersonalToken> presented() {
        return ByToken.here().map(ByToken.Held::token);
    }

    /** How many days a token may live. */
    public int longestDays() {
        return tokens.longestDays().orElse(EXAMPLE_DAYS);
    }

    /** Sets how many days a token may live; those that were made stay as they are. */
    @Transactional
    public void limit(SignedIn by, int days) {
        tokens.setLongestDays(days);
        audit.record(by, Audited.of("TOKEN_RULE_CHANGED", "agency", by.agency()).with(Map.of("days", "" + days)));
    }

    /** The date of today in the agency. */
    public LocalDate today() {
        return agencies.today();
    }

    /** The moment at which some tokens are good and others are not. */
    public Instant now() {
        return clock.instant();
    }

    private static String words(Set<Scope> scopes) {
        return scopes.stream().map(Scope::word).sorted().collect(Collectors.joining(" "));
    }
}
