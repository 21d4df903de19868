package id.luwes.performance;

import id.luwes.evidence.FileId;
import id.luwes.store.CurrentAgency;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which files belong to which delivery. */
@Component
class DeliveredFiles {

    private final JdbcClient jdbc;

    DeliveredFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That a file went along with a delivery. */
    record Delivered(long step, FileId file) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long step, Collection<FileId> files) {
        asking("insert into performance.progress_file (agency_id, progress_id, file_id)"
                        + " select :agency, :step, f from unnest(cast(:files as bigint[])) f")
                .param("step", step)
                .param("files", numbers(files))
                .update();
    }

    @Transactional(readOnly = true)
    public List<Delivered> of(OutputId output) {
        return asking("""
            select f.progress_id, f.file_id from performance.progress_file f
              join performance.progress p on p.agency_id = f.agency_id and p.progress_id = f.progress_id
             where p.agency_id = :agency and p.output_id = :output order by 1, 2
            """)
                .param("output", output.value())
                .query((row, number) -> new Delivered(row.getLong(1), new FileId(row.getLong(2))))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Delivered> of(Collection<Long> steps) {
        return asking("select f.progress_id, f.file_id from performance.progress_file f"
                        + " where f.agency_id = :agency and f.progress_id = any(:steps) order by 1, 2")
                .param("steps", steps.toArray(Long[]::new))
                .query((row, number) -> new Delivered(row.getLong(1), new FileId(row.getLong(2))))
                .list();
    }

    /** Whether it was handed in at all. */
    @Transactional(readOnly = true)
    public boolean isHandedIn(FileId file) {
        return is(
                "select exists (select from performance.progress_file where agency_id = :agency and file_id = :file)",
                file);
    }

    /** Whether somebody has ruled on a delivery that it belongs to. */
    @Transactional(readOnly = true)
    public boolean isRuledOn(FileId file) {
        return is("""
            select exists (select from performance.progress_file f
              join performance.ruling r on r.agency_id = f.agency_id and r.progress_id = f.progress_id
             where f.agency_id = :agency and f.file_id = :file)
            """, file);
    }

    private boolean is(String sql, FileId file) {
        return asking(sql)
                .param("file", file.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private static Long[] numbers(Collection<FileId> files) {
        return files.stream().map(FileId::value).toArray(Long[]::new);
    }

    private JdbcClient.StatementSpec asking(String sql) {
        return jdbc.sql(sql).param("agency", CurrentAgency.required().value());
    }
}
