package id.luwes.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tokens of the current agency. */
@Component
class PersonalTokens {

    /** A use is written down once in this while, so that asking much does not write much. */
    private static final Duration ONE_USE = Duration.ofMinutes(1);

    private static final String COLUMNS =
            "t.token_id, t.name, t.scopes, t.created_at, t.expires_at, t.last_used_at, t.ended_at";

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonalTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A token with the account behind it.
     *
     * @param employee the number of the employee record, 0 for none
     * @param gone whether the account is locked or its person has left
     */
    record Presented(PersonalToken token, long account, long employee, boolean gone) {

        boolean good(Instant now) {
            return token.holds(now) && !gone;
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    long add(AccountId account, String name, Collection<Scope> scopes, byte[] digest, Instant expires) {
        return jdbc.sql("""
            insert into access.personal_token (agency_id, account_id, name, digest, scopes, created_at, expires_at)
            values (platform.current_agency(), :account, :name, :digest, cast(:scopes as text[]), :now, :expires)
            returning token_id
            """)
                .param("account", account.value())
                .param("name", name)
                .param("digest", digest)
                .param("scopes", scopes.stream().map(Scope::word).toArray(String[]::new))
                .param("now", at(clock.instant()))
                .param("expires", at(expires))
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /** All of an account that are good or ended lately, the newest first. */
    @Transactional(readOnly = true)
    List<PersonalToken> of(AccountId account, int most) {
        return jdbc.sql("select " + COLUMNS + " from access.personal_token t where t.account_id = :account"
                        + " order by t.ended_at is not null or t.expires_at <= :now, t.token_id desc limit :most")
                .param("account", account.value())
                .param("now", at(clock.instant()))
                .param("most", most)
                .query((row, number) -> token(row))
                .list();
    }

    /** How many of an account are good. */
    @Transactional(readOnly = true)
    int held(AccountId account) {
        return jdbc.sql("select count(*) from access.personal_token"
                        + " where account_id = :account and ended_at is null and expires_at > :now")
                .param("account", account.value())
                .param("now", at(clock.instant()))
                .query((row, number) -> row.getInt(1))
                .single();
    }

    @Transactional(readOnly = true)
    Optional<Presented> presented(byte[] digest) {
        return jdbc.sql("select " + COLUMNS + """
            , a.account_id, coalesce(a.employee_id, 0) as employee_id,
                   a.locked_at is not null or exists (select from access.departed d
                      where d.agency_id = a.agency_id and d.employee_id = a.employee_id) as gone
              from access.personal_token t
              join access.account a on a.agency_id = t.agency_id and a.account_id = t.account_id
             where t.digest = :digest
            """)
                .param("digest", digest)
                .query((row, number) -> new Presented(
                        token(row), row.getLong("account_id"), row.getLong("employee_id"), row.getBoolean("gone")))
                .optional();
    }

    @Transactional
    void used(PersonalToken token) {
        var now = clock.instant();
        if (token.used().isPresent() && token.used().get().plus(ONE_USE).isAfter(now)) {
            return;
        }
        jdbc.sql("update access.personal_token set last_used_at = :now where token_id = :token")
                .param("now", at(now))
                .param("token", token.id())
                .update();
    }

    /** Ends one of the account's; gives whether there was one that was good. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean end(AccountId account, long token) {
        return end("and token_id = :token", account, token) == 1;
    }

    /** Ends all of an account, as when it is locked or its password is chosen anew. */
    @Transactional
    int endAll(AccountId account) {
        return end("and :token = 0", account, 0);
    }

    private int end(String which, AccountId account, long token) {
        return jdbc.sql("update access.personal_token set ended_at = :now"
                        + " where account_id = :account and ended_at is null " + which)
                .param("now", at(clock.instant()))
                .param("account", account.value())
                .param("token", token)
                .update();
    }

    /** How many days the agency lets a token live; empty while it has set nothing. */
    @Transactional(readOnly = true)
    Optional<Integer> longestDays() {
        return jdbc.sql("select longest_days from access.token_rule")
                .query((row, number) -> row.getInt(1))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void setLongestDays(int days) {
        jdbc.sql("insert into access.token_rule (agency_id, longest_days) values (platform.current_agency(), :days)"
                        + " on conflict (agency_id) do update set longest_days = :days")
                .param("days", days)
                .update();
    }

    private static PersonalToken token(ResultSet row) throws SQLException {
        return new PersonalToken(
                row.getLong("token_id"),
                row.getString("name"),
                Arrays.stream((String[]) row.getArray("scopes").getArray())
                        .flatMap(it -> Scope.of(it).stream())
                        .toList(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("last_used_at", OffsetDateTime.class)),
                instant(row.getObject("ended_at", OffsetDateTime.class)));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
