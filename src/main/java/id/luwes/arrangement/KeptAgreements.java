package id.luwes.arrangement;

import static java.util.stream.Collectors.toSet;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What whoever decides has looked at and let run; appended, each cause once as it stood. */
@Component
public class KeptAgreements {

    private final JdbcClient jdbc;

    KeptAgreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said of the agreement of an application, as it came. */
    @Transactional(readOnly = true)
    public List<Kept> of(ApplicationId application) {
        return jdbc.sql("""
            select k.kept_at, k.by_employee, coalesce(k.word, '') as word, array_agg(distinct k.cause) as causes
              from arrangement.agreement g
              join arrangement.kept_agreement k on k.agency_id = g.agency_id and k.agreement_id = g.agreement_id
             where g.agency_id = :agency and g.application_id = :application
             group by k.kept_at, k.by_account, k.by_employee, k.word order by k.kept_at
            """)
                .param("agency", CurrentAgency.required().value())
                .param("application", application.value())
                .query((row, number) -> new Kept(
                        Arrays.stream((String[]) row.getArray("causes").getArray())
                                .map(LookKind::valueOf)
                                .collect(toSet()),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("by_employee", Long.class))
                                .map(EmployeeId::new),
                        row.getString("word")))
                .list();
    }

    /** Of two who do the same at once the first is kept. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(AgreementId agreement, List<LookKey> seen, SignedIn by, String word, Instant at) {
        jdbc.sql("""
            insert into arrangement.kept_agreement (agency_id, agreement_id, cause, state, kept_at, by_account, by_employee,
                word)
            select :agency, :agreement, s.cause, s.state, :at, :account, :by, nullif(:word, '')
              from unnest(cast(:causes as text[]), cast(:states as text[])) s (cause, state) on conflict do nothing
            """)
                .param("agency", CurrentAgency.required().value())
                .param("agreement", agreement.value())
                .param("causes", seen.stream().map(it -> it.kind().name()).toArray(String[]::new))
                .param("states", seen.stream().map(LookKey::state).toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("by", by.employeeId().map(EmployeeId::value).orElse(null))
                .param("word", word)
                .update();
    }
}
