package id.luwes.rulebook;

import id.luwes.policy.Policies;
import id.luwes.policy.Policy;
import id.luwes.policy.PolicySource;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The policies by which the current agency judges: those that come with Luwes, and its own, which take over from their first
 * day on. A policy never changes, so each is read and compiled once.
 */
@Component
public class RuleBook implements PolicySource {

    private final JdbcClient jdbc;

    public RuleBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Published(long draft, int number, String hash) {}

    /** One statement, and one more for a version that was not read before; outside of an agency those that come along. */
    @Override
    @Transactional(readOnly = true)
    public Policies policies() {
        if (CurrentAgency.get().isEmpty()) {
            return Policies.shipped();
        }
        var own = new ArrayList<Policy>();
        for (var version : published()) {
            own.add(policy(version));
        }
        return Policies.shipped().with(own);
    }

    /** The policy that is in force, or would be, on the first day of a draft without it. */
    public Optional<Policy> before(PolicyDraft draft) {
        return without(draft.policy().validity().first(), draft);
    }

    /** The policy that is in force, or would be, on a day without some drafts. */
    public Optional<Policy> without(LocalDate day, PolicyDraft... drafts) {
        var published = Stream.of(drafts)
                .filter(PolicyDraft::isPublished)
                .map(it -> it.policy().id())
                .toList();
        return policies().without(published).inForceOn(day);
    }

    private List<Published> published() {
        return jdbc.sql("""
            select v.draft_id, v.number, t.content_hash
              from rulebook.version v
              join rulebook.text t on t.agency_id = v.agency_id and t.draft_id = v.draft_id and t.number = v.number
             where v.agency_id = :agency order by v.published_at, v.draft_id
            """)
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> new Published(row.getLong(1), row.getInt(2), row.getString(3)))
                .list();
    }

    private Policy policy(Published version) {
        return KnownPolicies.of(version.hash(), () -> file(version));
    }

    private byte[] file(Published version) {
        return jdbc.sql(
                        "select file from rulebook.text where agency_id = :agency and draft_id = :draft and number = :number")
                .param("agency", CurrentAgency.required().value())
                .param("draft", version.draft())
                .param("number", version.number())
                .query((row, number) -> row.getBytes(1))
                .single();
    }
}
