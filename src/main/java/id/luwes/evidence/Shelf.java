package id.luwes.evidence;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.store.ContentFolder;
import id.luwes.store.ContentFolder.Draft;
import id.luwes.store.CurrentAgency;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rows and contents together: a content is on the disk before its row is there, and outlasts it. */
@Component
class Shelf {

    private final KeptFiles files;
    private final ContentFolder contents;
    private final AuditTrail audit;
    private final Clock clock;

    Shelf(KeptFiles files, ContentFolder contents, AuditTrail audit, Clock clock) {
        this.files = files;
        this.contents = contents;
        this.audit = audit;
        this.clock = clock;
    }

    Draft draft(InputStream in, long most) throws IOException {
        return contents.draft(in, most);
    }

    void discard(Draft draft) throws IOException {
        contents.discard(draft);
    }

    /** Where the content lies; empty where the disk has lost it. */
    Optional<Path> content(KeptFile file) {
        var agency = CurrentAgency.required();
        return contents.has(agency, file.digest())
                ? Optional.of(contents.path(agency, file.digest()))
                : Optional.empty();
    }

    /** Where the small picture lies; one that is lost, as after a restore, is drawn again by the next round. */
    @Transactional
    public Optional<Path> preview(KeptFile file) {
        var place = contents.preview(CurrentAgency.required(), file.digest());
        if (!Files.isRegularFile(place)) {
            files.previewed(file.digest(), KeptFile.Preview.WAITING);
            return Optional.empty();
        }
        return Optional.of(place);
    }

    /** Keeps a draft that was found fit; the same once more is the same. Empty where too many are ready. */
    @Transactional
    public Optional<KeptFile> put(SignedIn by, Place place, Draft draft, FileName name, FileKind kind) {
        files.lock(place.subject());
        files.holdContents();
        var ready = files.of(place.subject()).stream()
                .filter(it -> it.isThere() && !place.settled().contains(it.id()))
                .toList();
        var same = ready.stream()
                .filter(it -> it.digest().equals(draft.digest()) && it.name().equals(name))
                .findFirst();
        if (same.isPresent() || ready.size() >= KeepingFiles.MOST_FILES) {
            return same;
        }
        var now = clock.instant();
        keep(draft);
        var id = files.add(
                new KeptFile(
                        new FileId(0),
                        place.subject(),
                        place.of(),
                        name,
                        kind,
                        draft.size(),
                        draft.digest(),
                        now,
                        new Scan.Waiting(),
                        kind.hasPreview() ? KeptFile.Preview.WAITING : KeptFile.Preview.NONE,
                        Optional.empty()),
                by.account());
        var file = files.find(id);
        file.ifPresent(it -> audit.record(by, audited("EVIDENCE_KEPT", it)));
        return file;
    }

    private void keep(Draft draft) {
        try {
            contents.keep(CurrentAgency.required(), draft, clock.instant());
        } catch (IOException failed) {
            throw new UncheckedIOException("The file could not be kept below " + contents.root(), failed);
        }
    }

    /** Says that a content is to go. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeAway(SignedIn by, KeptFile file) {
        if (files.remove(file.id(), new KeptFile.Removal(clock.instant(), KeptFile.Why.BY_OWNER))) {
            audit.record(by, audited("EVIDENCE_REMOVED", file));
        }
    }

    /** Writes down whether there is a preview. */
    @Transactional
    public void previewed(KeptFile file, KeptFile.Preview preview) {
        files.previewed(file.digest(), preview);
    }

    /** Writes down what the scanner says; what is infected is set aside, whoever else brought the same. */
    @Transactional
    public Scan scanned(KeptFile file, Scan scan) {
        var now = clock.instant();
        var holding = scan instanceof Scan.Infected ? files.holding(file.digest()) : List.<KeptFile>of();
        files.scanned(file.digest(), scan, now);
        for (var infected : holding) {
            files.remove(infected.id(), new KeptFile.Removal(now, KeptFile.Why.INFECTED));
            audit.record(null, audited("EVIDENCE_INFECTED", infected));
        }
        if (!holding.isEmpty()) {
            try {
                contents.setAside(CurrentAgency.required(), file.digest());
            } catch (IOException failed) {
                throw new UncheckedIOException("An infected file could not be set aside.", failed);
            }
        }
        return scan;
    }

    static Audited audited(String action, KeptFile file) {
        return Audited.of(action, "employee", file.of())
                .with(Map.of("file", file.id().toString(), "of", file.subject().toString(), "sha256", file.digest()));
    }
}
