package id.luwes.evidence;

import id.luwes.access.AuditTrail;
import id.luwes.access.Authority;
import id.luwes.evidence.EvidenceGate.Sight;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives files to whoever may see what they are evidence of, and tells the trail who had one. */
@Component
public class ReadingFiles {

    private final KeptFiles files;
    private final Shelf shelf;
    private final List<EvidenceGate> gates;
    private final AuditTrail audit;
    private final ScanningFiles scanning;

    ReadingFiles(KeptFiles files, Shelf shelf, List<EvidenceGate> gates, AuditTrail audit, ScanningFiles scanning) {
        this.scanning = scanning;
        this.files = files;
        this.shelf = shelf;
        this.gates = List.copyOf(gates);
        this.audit = audit;
    }

    /** What somebody gets who asks for a file. */
    public sealed interface Answer {

        /** The content lies there. */
        record Given(KeptFile file, Path content) implements Answer {}

        /** The scanner has not looked at it yet, so that it waits. */
        record Unscanned(KeptFile file) implements Answer {}

        /** The row is there and the content is not, where it should be. */
        record Lost(KeptFile file) implements Answer {}

        /** There is none, not any more, or not for this person. */
        record None() implements Answer {}
    }

    /** The file; everybody but whose it is leaves a trace. */
    @Transactional
    public Answer read(Authority who, FileId id) {
        var found = files.find(id).filter(KeptFile::isThere).orElse(null);
        if (found == null) {
            return new Answer.None();
        }
        var sight = sight(who, found);
        if (sight == Sight.NONE) {
            return new Answer.None();
        }
        if (scanning.isThere() && !(found.scan() instanceof Scan.Clean)) {
            return new Answer.Unscanned(found);
        }
        Optional<Path> content = shelf.content(found);
        if (content.isPresent() && sight != Sight.OWN) {
            audit.record(who.person(), Shelf.audited("EVIDENCE_READ", found));
        }
        return content.<Answer>map(it -> new Answer.Given(found, it)).orElseGet(() -> new Answer.Lost(found));
    }

    /**
     * The small picture of a file; whoever oversees leaves a trace with it too. Empty where there is none, or not for this
     * person.
     */
    @Transactional
    public Optional<Path> preview(Authority who, FileId id) {
        return files.find(id)
                .filter(it -> it.isThere() && it.preview() == KeptFile.Preview.MADE)
                .filter(it -> it.scan() instanceof Scan.Clean || !scanning.isThere())
                .flatMap(file -> {
                    var sight = sight(who, file);
                    if (sight == Sight.OVERSIGHT) {
                        audit.record(who.person(), Shelf.audited("EVIDENCE_PREVIEWED", file));
                    }
                    return sight == Sight.NONE ? Optional.empty() : shelf.preview(file);
                });
    }

    private Sight sight(Authority who, KeptFile file) {
        return gates.stream()
                .filter(it -> it.kind().equals(file.subject().kind()))
                .findFirst()
                .map(it -> it.sight(who, file))
                .orElse(Sight.NONE);
    }
}
