package id.luwes.rulebook;

import id.luwes.access.SignedIn;
import id.luwes.policy.Bilingual;
import id.luwes.policy.OutsideSubset;
import id.luwes.policy.Policy;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of the current agency and the versions that came of them. */
@Component
public class PolicyDrafts {

    private static final String LAST = """
            select d.draft_id, t.number, t.policy_id, t.content_hash, t.file, t.saved_at, v.published_at, v.published_by,
                   v.fate, coalesce(v.notice_days, 0) as notice_days, coalesce(a.display_name, '') as publisher,
                   array(select distinct w.saved_by from rulebook.text w
                          where w.agency_id = d.agency_id and w.draft_id = d.draft_id) as writers
              from rulebook.draft d
              left join rulebook.version v on v.agency_id = d.agency_id and v.draft_id = d.draft_id
              left join access.account a on a.agency_id = v.agency_id and a.account_id = v.published_by
              join rulebook.text t on t.agency_id = d.agency_id and t.draft_id = d.draft_id
               and t.number = coalesce(v.number, (select max(l.number) from rulebook.text l
                    where l.agency_id = d.agency_id and l.draft_id = d.draft_id))
             where d.agency_id = :agency and d.discarded_at is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PolicyDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that can be read, the latest first. */
    @Transactional(readOnly = true)
    public List<PolicyDraft> all() {
        return stored().stream().flatMap(it -> it.draft().stream()).toList();
    }

    /** Readable or not, the latest first; at most a hundred. */
    @Transactional(readOnly = true)
    public List<StoredDraft> stored() {
        return jdbc.sql(LAST + " order by d.draft_id desc limit 100")
                .param("agency", agency())
                .query((row, number) -> stored(row, false))
                .list();
    }

    /** One that may be such that it cannot be read. */
    @Transactional(readOnly = true)
    public Optional<StoredDraft> stored(long id) {
        return jdbc.sql(LAST + " and d.draft_id = :id")
                .param("agency", agency())
                .param("id", id)
                .query((row, number) -> stored(row, true))
                .optional();
    }

    /**
     * One that is ready to judge.
     *
     * @throws Refusal (409) where its text cannot be read or does not compile
     */
    @Transactional(readOnly = true)
    public Optional<PolicyDraft> find(long id) {
        return stored(id)
                .map(it -> it.draft()
                        .orElseThrow(() -> Refusal.conflict("rulebook.unreadable", it.problem())
                                .leadingTo("/policies/drafts/" + id, "rulebook.unreadable.open")));
    }

    /** The last text of a draft as it lies there, readable or not. */
    @Transactional(readOnly = true)
    public Optional<byte[]> file(long id) {
        return jdbc.sql(LAST + " and d.draft_id = :id")
                .param("agency", agency())
                .param("id", id)
                .query((row, number) -> row.getBytes("file"))
                .optional();
    }

    /** The draft that became a policy; empty for those that come along, and outside of an agency. */
    @Transactional(readOnly = true)
    public Optional<PolicyDraft> publishedAs(String policy) {
        if (CurrentAgency.get().isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql(LAST + " and v.policy_id = :policy")
                .param("agency", agency())
                .param("policy", policy)
                .query((row, number) -> draft(row))
                .optional();
    }

    long begin(SignedIn by, Policy policy) {
        var id = jdbc.sql("insert into rulebook.draft (agency_id, begun_at) values (:agency, :at) returning draft_id")
                .param("agency", agency())
                .param("at", now())
                .query(Long.class)
                .single();
        save(by, id, 0, policy);
        return id;
    }

    /** Saves a text after the one that was seen; gives whether it was still the last. */
    boolean save(SignedIn by, long id, int seen, Policy policy) {
        try {
            return jdbc.sql("""
                insert into rulebook.text (agency_id, draft_id, number, policy_id, valid_from, content_hash, file, saved_at, saved_by)
                values (:agency, :draft, :number, :policy, :first, :hash, :file, :at, :by)
                """)
                            .param("agency", agency())
                            .param("draft", id)
                            .param("number", seen + 1)
                            .param("policy", policy.id())
                            .param("first", policy.validity().first())
                            .param("hash", policy.contentHash())
                            .param("file", policy.file())
                            .param("at", now())
                            .param("by", by.account())
                            .update()
                    > 0;
        } catch (DuplicateKeyException somebodyWasFaster) {
            return false;
        }
    }

    /** Gives whether no other version has its name or its first day. */
    boolean publish(SignedIn by, PolicyDraft draft, Fate fate) {
        return jdbc.sql("""
            insert into rulebook.version (agency_id, draft_id, number, policy_id, valid_from, published_at, published_by,
                fate, notice_days)
            values (:agency, :draft, :number, :policy, :first, :at, :by, :fate, nullif(:notice, 0)) on conflict do nothing
            """)
                        .param("agency", agency())
                        .param("draft", draft.id())
                        .param("number", draft.number())
                        .param("policy", draft.policy().id())
                        .param("first", draft.policy().validity().first())
                        .param("at", now())
                        .param("by", by.account())
                        .param("fate", fate.way().name())
                        .param("notice", fate.noticeDays())
                        .update()
                > 0;
    }

    boolean discard(long id) {
        return jdbc.sql("update rulebook.draft d set discarded_at = :at where agency_id = :agency and draft_id = :id"
                                + " and discarded_at is null and not exists (select from rulebook.version v"
                                + " where v.agency_id = d.agency_id and v.draft_id = d.draft_id)")
                        .param("agency", agency())
                        .param("id", id)
                        .param("at", now())
                        .update()
                > 0;
    }

    private static StoredDraft stored(ResultSet row, boolean ready) throws SQLException {
        Optional<PolicyDraft> draft;
        var problem = Bilingual.NONE;
        try {
            var read = draft(row);
            if (ready) {
                read.policy().compile();
            }
            draft = Optional.of(read);
        } catch (OutsideSubset unreadable) {
            draft = Optional.empty();
            problem = unreadable.told();
        }
        return new StoredDraft(
                row.getLong("draft_id"),
                row.getInt("number"),
                row.getString("policy_id"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                draft,
                problem);
    }

    private static PolicyDraft draft(ResultSet row) throws SQLException {
        var file = row.getBytes("file");
        return new PolicyDraft(
                row.getLong("draft_id"),
                row.getInt("number"),
                KnownPolicies.of(row.getString("content_hash"), () -> file),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                Set.of((Long[]) row.getArray("writers").getArray()),
                publication(row));
    }

    private static Optional<Publication> publication(ResultSet row) throws SQLException {
        var at = row.getObject("published_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Publication(
                        at.toInstant(),
                        row.getLong("published_by"),
                        row.getString("publisher"),
                        new Fate(Fate.Way.valueOf(row.getString("fate")), row.getInt("notice_days"))));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
