package id.luwes.evidence;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the files of the current agency; each question is one statement. */
@Component
public class KeptFiles {

    private static final String FROM = """
        select file_id, subject_kind, subject_id, employee_id, name, kind, size, sha256, kept_at, scan, virus, preview,
               removed_at, removed_why
          from evidence.file f where f.agency_id = :agency
        """;

    private static final int ROUND = 200;

    private final JdbcClient jdbc;

    KeptFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The file, also when its content is gone. */
    @Transactional(readOnly = true)
    public Optional<KeptFile> find(FileId id) {
        return asking(FROM + " and f.file_id = :id")
                .param("id", id.value())
                .query((row, number) -> file(row))
                .optional();
    }

    /** All that were ever kept of a subject, the first kept first. */
    @Transactional(readOnly = true)
    public List<KeptFile> of(Subject subject) {
        return asking(FROM + " and f.subject_kind = :kind and f.subject_id = :subject order by f.file_id")
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query((row, number) -> file(row))
                .list();
    }

    /** These files, the first kept first. */
    @Transactional(readOnly = true)
    public List<KeptFile> all(Collection<FileId> ids) {
        return asking(FROM + " and f.file_id = any(:ids) order by f.file_id")
                .param("ids", ids.stream().map(FileId::value).toArray(Long[]::new))
                .query((row, number) -> file(row))
                .list();
    }

    /** Nobody else brings or takes away files of this subject until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Subject subject) {
        asking("select pg_advisory_xact_lock(:agency, hashtext(:what))")
                .param("what", "evidence of " + subject)
                .query((row, number) -> true)
                .single();
    }

    /** No content of this agency is swept away until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdContents() {
        asking("select pg_advisory_xact_lock_shared(:agency, hashtext('evidence contents'))")
                .query((row, number) -> true)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public FileId add(KeptFile file, long byAccount) {
        return asking("""
            insert into evidence.file (agency_id, subject_kind, subject_id, employee_id, name, kind, size, sha256,
                kept_at, by_account, preview)
            values (:agency, :subjectKind, :subject, :employee, :name, :kind, :size, :digest, :at, :by, :preview)
            returning file_id
            """)
                .param("subjectKind", file.subject().kind())
                .param("subject", file.subject().id())
                .param("employee", file.of().value())
                .param("name", file.name().value())
                .param("kind", file.kind().name())
                .param("size", file.size())
                .param("digest", file.digest())
                .param("at", utc(file.keptAt()))
                .param("by", byAccount)
                .param("preview", file.preview().name())
                .query((row, number) -> new FileId(row.getLong(1)))
                .single();
    }

    /** Some that the scanner has not looked at, the first kept first. */
    @Transactional(readOnly = true)
    public List<KeptFile> waitingForScan() {
        return asking(FROM + " and f.removed_at is null and f.scan in ('WAITING', 'UNREACHABLE')"
                        + " order by f.file_id limit " + ROUND)
                .query((row, number) -> file(row))
                .list();
    }

    /** Some of which a preview is still to be drawn, the first kept first. */
    @Transactional(readOnly = true)
    public List<KeptFile> waitingForPreview() {
        return asking(FROM + " and f.removed_at is null and f.preview = 'WAITING' order by f.file_id limit " + ROUND)
                .query((row, number) -> file(row))
                .list();
    }

    /** Writes down whether a content has a preview. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void previewed(String digest, KeptFile.Preview preview) {
        asking("update evidence.file set preview = :preview where agency_id = :agency and sha256 = :digest")
                .param("digest", digest)
                .param("preview", preview.name())
                .update();
    }

    /** How many the scanner has not looked at. */
    @Transactional(readOnly = true)
    public long unscanned() {
        return asking("select count(*) from evidence.file f where f.agency_id = :agency and f.removed_at is null"
                        + " and f.scan in ('WAITING', 'UNREACHABLE')")
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /** All with a content, which is the same for all of them. */
    @Transactional(readOnly = true)
    public List<KeptFile> holding(String digest) {
        return asking(FROM + " and f.removed_at is null and f.sha256 = :digest order by f.file_id")
                .param("digest", digest)
                .query((row, number) -> file(row))
                .list();
    }

    /** Those that were kept before, and still are, the first kept first. */
    @Transactional(readOnly = true)
    public List<KeptFile> keptBefore(Instant before) {
        return asking(FROM + " and f.removed_at is null and f.kept_at < :before order by f.kept_at, f.file_id")
                .param("before", utc(before))
                .query((row, number) -> file(row))
                .list();
    }

    /** Writes down what the scanner says of a content. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void scanned(String digest, Scan scan, Instant at) {
        asking("update evidence.file set scan = :scan, virus = :virus, scanned_at = :at"
                        + " where agency_id = :agency and sha256 = :digest and removed_at is null")
                .param("digest", digest)
                .param("scan", scan.getClass().getSimpleName().toUpperCase(Locale.ROOT))
                .param("virus", scan instanceof Scan.Infected(var virus) ? virus : null)
                .param("at", utc(at))
                .update();
    }

    /** Contents of this agency may be swept away until the end of the transaction: nobody brings one meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stopContents() {
        asking("select pg_advisory_xact_lock(:agency, hashtext('evidence contents'))")
                .query((row, number) -> true)
                .single();
    }

    /** Says that the content is to go; the row stays. False where it was gone already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remove(FileId id, KeptFile.Removal removal) {
        return asking("update evidence.file set removed_at = :at, removed_why = :why"
                                + " where agency_id = :agency and file_id = :id and removed_at is null")
                        .param("id", id.value())
                        .param("at", utc(removal.at()))
                        .param("why", removal.why().name())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec asking(String sql) {
        return jdbc.sql(sql).param("agency", CurrentAgency.required().value());
    }

    private static KeptFile file(ResultSet row) throws SQLException {
        var why = row.getString("removed_why");
        return new KeptFile(
                new FileId(row.getLong("file_id")),
                new Subject(row.getString("subject_kind"), row.getLong("subject_id")),
                new EmployeeId(row.getLong("employee_id")),
                new FileName(row.getString("name")),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("size"),
                row.getString("sha256"),
                at(row, "kept_at"),
                scan(row),
                KeptFile.Preview.valueOf(row.getString("preview")),
                why == null
                        ? Optional.empty()
                        : Optional.of(new KeptFile.Removal(at(row, "removed_at"), KeptFile.Why.valueOf(why))));
    }

    private static Scan scan(ResultSet row) throws SQLException {
        return switch (row.getString("scan")) {
            case "WAITING" -> new Scan.Waiting();
            case "UNREACHABLE" -> new Scan.Unreachable();
            case "CLEAN" -> new Scan.Clean();
            case "INFECTED" -> new Scan.Infected(row.getString("virus"));
            default -> throw new IllegalStateException("Unknown scan " + row.getString("scan"));
        };
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
