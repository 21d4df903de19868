package id.luwes.access.web;

import id.luwes.access.Accounts;
import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.KeepingTokens;
import id.luwes.access.Needs;
import id.luwes.access.PersonalToken;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.web.NotFound;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** In whose name a program asks. */
@RestController
@Allow
class MeApi {

    private final Accounts accounts;
    private final KeepingTokens keeping;

    MeApi(Accounts accounts, KeepingTokens keeping) {
        this.accounts = accounts;
        this.keeping = keeping;
    }

    /**
     * The person, and what the token carries.
     *
     * @param person the number of the employee record, null for an account without one
     */
    record Me(String login, String name, @Nullable String person, List<String> roles, Token token) {}

    /** The token with which it is asked. */
    record Token(String name, List<String> scopes, Instant expires) {}

    @GetMapping("/api/v1/me")
    @Needs
    Me me(Authority who) {
        var account = accounts.find(who.person().accountId()).orElseThrow(NotFound::new);
        return new Me(
                account.login(),
                account.displayName(),
                account.employee().map(it -> it.toString()).orElse(null),
                who.roles().stream().map(Role::name).sorted().toList(),
                keeping.presented().map(MeApi::token).orElseThrow(NotFound::new));
    }

    private static Token token(PersonalToken token) {
        return new Token(token.name(), token.scopes().stream().map(Scope::word).toList(), token.expires());
    }
}
