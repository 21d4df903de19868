package id.luwes.objection;

import id.luwes.evidence.FileId;
import id.luwes.store.CurrentAgency;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which files were handed in with what was said about an objection. */
@Component
class HandedFiles {

    private final JdbcClient jdbc;

    HandedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long objection, Collection<FileId> files, Instant at) {
        jdbc.sql("insert into objection.handed_file (agency_id, objection_id, file_id, handed_at)"
                        + " select :agency, :objection, f, :at from unnest(cast(:files as bigint[])) f")
                .param("agency", CurrentAgency.required().value())
                .param("objection", objection)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("files", files.stream().map(FileId::value).toArray(Long[]::new))
                .update();
    }

    @Transactional(readOnly = true)
    public Set<FileId> of(long objection) {
        return Set.copyOf(jdbc.sql("select file_id from objection.handed_file"
                        + " where agency_id = :agency and objection_id = :objection")
                .param("agency", CurrentAgency.required().value())
                .param("objection", objection)
                .query((row, number) -> new FileId(row.getLong(1)))
                .list());
    }
}
