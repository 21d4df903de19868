package id.luwes.verification;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.VerdictId;
import id.luwes.store.CurrentAgency;
import id.luwes.verification.Verifications.Filter;
import id.luwes.web.Letters;
import id.luwes.workforce.Scope;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/**
 * BKD signs verdicts, some by name or all that a filter leaves, and takes second looks at what somebody else has signed.
 * Nobody signs the own verdict, and nobody a verdict that they have not seen.
 */
@Component
public class SigningOff {

    /** So many characters a ground has at least, and at most. */
    public static final int SHORTEST = 4;

    public static final int LONGEST = 500;

    /** Of which one is looked at again at most. */
    public static final int MOST_OF = 1_000;

    /** What somebody says of verdicts. */
    public enum Outcome {
        CONFIRMED,
        DOUBTED
    }

    private static final String LOOK = """
        with looked as (
            update verification.latest l set look_due = false, outcome = case when :agrees then l.outcome else 'DOUBTED' end
              from workforce.employee e
             where l.agency_id = :agency and l.look_due and l.signed_by <> :account and l.employee_id <> :me
               and l.verdict_id = any (cast(:verdicts as bigint[]))
               and e.agency_id = l.agency_id and e.employee_id = l.employee_id and
        """ + Scope.IN_UNITS + """
            returning l.verdict_id, l.sign_off_id)
        insert into verification.second_look (agency_id, verdict_id, sign_off_id, agrees, words, looked_at, by_account,
            by_employee)
        select :agency, verdict_id, sign_off_id, :agrees, :words, :at, :account, :employee from looked
        """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail audit;

    SigningOff(JdbcClient jdbc, Clock clock, AuditTrail audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    /** Signs those who wait, of whom a condition holds, as far as they were seen. */
    private static String sign(String which) {
        return """
            with chosen as materialized (
                select s.employee_id, s.verdict_id, s.max_days, s.reasons, s.nine_box,
                       coalesce(row_number() over (order by md5(s.verdict_id::text || '/' || cast(:signOff as text)))
                           % nullif(cast(:oneOf as bigint), 0) = 1 % nullif(cast(:oneOf as bigint), 0), false) as second_look
            """ + Verifications.PEOPLE + """
               and s.verdict_id <= :seen and e.employee_id <> :me and
            """ + which + """
                ),
                signed as (
                insert into verification.signed (agency_id, verdict_id, sign_off_id, employee_id, second_look)
                select :agency, verdict_id, :signOff, employee_id, second_look from chosen)
            insert into verification.latest (agency_id, employee_id, verdict_id, sign_off_id, outcome, max_days, reasons,
                nine_box, signed_by, look_due)
            select :agency, employee_id, verdict_id, :signOff, :outcome, max_days, reasons, nine_box, :account,
                   second_look and :outcome = 'CONFIRMED' from chosen
                on conflict (agency_id, employee_id) do update set verdict_id = excluded.verdict_id,
                   sign_off_id = excluded.sign_off_id, outcome = excluded.outcome, max_days = excluded.max_days,
                   reasons = excluded.reasons, nine_box = excluded.nine_box, signed_by = excluded.signed_by,
                   look_due = excluded.look_due
            """;
    }

    /**
     * What is said, and on which ground.
     *
     * @param oneOf of so many one gets a second look, chosen by chance; 0 for none
     */
    public record Word(Outcome outcome, String ground, int oneOf) {

        public Word {
            if (!Letters.between(ground, SHORTEST, LONGEST) || oneOf < 0 || oneOf > MOST_OF) {
                throw new IllegalArgumentException("No ground, or no sample: '%s', 1 of %d.".formatted(ground, oneOf));
            }
        }
    }

    /** Signs these verdicts where they still hold and were not signed meanwhile; gives how many. */
    @Transactional
    public int sign(Authority who, Collection<VerdictId> verdicts, Word word) {
        return sign(
                who,
                Filter.ALL,
                Long.MAX_VALUE,
                "s.verdict_id = any (cast(:verdicts as bigint[]))",
                Map.of("verdicts", numbers(verdicts)),
                word);
    }

    /** Signs all that the filter leaves and that wait, as far as they were seen; gives how many. */
    @Transactional
    public int signAll(Authority who, Filter filter, long seen, Word word) {
        return sign(who, filter, seen, "true", Map.of(), word);
    }

    private int sign(Authority who, Filter filter, long seen, String which, Map<String, Object> parameters, Word word) {
        // Two who sign the same people at once are served one after the other, and the second finds nothing left.
        jdbc.sql("select pg_advisory_xact_lock(820, :agency)")
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> true)
                .list();
        var all = new HashMap<String, @Nullable Object>(Verifications.parameters(scope(who), filter));
        all.putAll(parameters);
        all.put("signOff", begun(who, word));
        all.put("seen", seen);
        all.put("oneOf", word.outcome() == Outcome.CONFIRMED ? word.oneOf() : 0);
        all.put("outcome", word.outcome().name());
        all.put("account", who.person().account());
        all.put("me", who.person().employee());
        var waiting = word.outcome() == Outcome.CONFIRMED
                ? "not (" + VerificationState.SQL + " in ('VERIFIED', 'LOOK'))"
                : "not (" + VerificationState.SQL + " = 'DOUBTED')";
        int signed = jdbc.sql(sign(waiting + " and " + which)).params(all).update();
        if (signed == 0) {
            // A signature under nothing is none.
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            return 0;
        }
        audit.record(
                who.person(),
                Audited.of("VERDICTS_SIGNED", "sign_off", String.valueOf(all.get("signOff")))
                        .with(Map.of(
                                "outcome",
                                word.outcome().name(),
                                "people",
                                Integer.toString(signed),
                                "ground",
                                word.ground())));
        return signed;
    }

    private long begun(Authority who, Word word) {
        return jdbc.sql("insert into verification.sign_off (agency_id, outcome, ground, one_of, signed_at, by_account,"
                        + " by_employee) values (:agency, :outcome, :ground, nullif(:oneOf, 0), :at, :account, :employee)"
                        + " returning sign_off_id")
                .param("agency", CurrentAgency.required().value())
                .param("outcome", word.outcome().name())
                .param("ground", word.ground())
                .param("oneOf", word.oneOf())
                .param("at", now())
                .param("account", who.person().account())
                .param(
                        "employee",
                        who.person().employeeId().map(EmployeeId::value).orElse(null),
                        Types.BIGINT)
                .query(Long.class)
                .single();
    }

    /**
     * Takes a second look at what somebody else has signed; gives at how many.
     *
     * @param words why not; empty where one agrees
     */
    @Transactional
    public int look(Authority who, Collection<VerdictId> verdicts, boolean agrees, String words) {
        int looked = jdbc.sql(LOOK)
                .params(scope(who).parameters())
                .param("agency", CurrentAgency.required().value())
                .param("verdicts", numbers(verdicts))
                .param("agrees", agrees)
                .param("words", words.isEmpty() ? null : words, Types.VARCHAR)
                .param("at", now())
                .param("account", who.person().account())
                .param("me", who.person().employee())
                .param(
                        "employee",
                        who.person().employeeId().map(EmployeeId::value).orElse(null),
                        Types.BIGINT)
                .update();
        if (looked == 0) {
            return 0;
        }
        audit.record(
                who.person(),
                Audited.of("VERDICTS_LOOKED_AT", "agency", CurrentAgency.required())
                        .with(Map.of("agrees", Boolean.toString(agrees), "people", Integer.toString(looked))));
        return looked;
    }

    private static Scope scope(Authority who) {
        return Scope.of(who, Role.BKD);
    }

    private static Long[] numbers(Collection<VerdictId> verdicts) {
        return verdicts.stream().map(VerdictId::value).toArray(Long[]::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
