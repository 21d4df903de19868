package id.luwes.access.web;

import id.luwes.access.PersonalToken;
import id.luwes.access.Scope;
import id.luwes.web.Faults;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One's own tokens, and the form for one more.
 *
 * @param now the moment at which some of them are good
 * @param latest the last day that can be asked for
 */
public record TokensPage(
        List<PersonalToken> tokens, Instant now, TokenForm form, LocalDate today, LocalDate latest, Faults faults) {

    public TokensPage {
        tokens = List.copyOf(tokens);
    }

    public List<Scope> scopes() {
        return List.of(Scope.values());
    }
}
