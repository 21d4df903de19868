package id.luwes.objection;

import static java.util.stream.Collectors.toSet;

import id.luwes.access.SignedIn;
import id.luwes.evidence.FileId;
import id.luwes.evidence.Incoming;
import id.luwes.evidence.KeepingFiles;
import id.luwes.evidence.Kept;
import id.luwes.evidence.KeptFile;
import id.luwes.evidence.KeptFiles;
import id.luwes.evidence.Place;
import id.luwes.evidence.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that prove what somebody says about an objection. They are ready first, seen by nobody but who brought them, and are
 * handed in with the next statement; what is handed in stays.
 */
@Component
public class EvidenceOfObjections {

    static final String KIND = "OBJECTION";

    private final KeepingFiles keeping;
    private final KeptFiles files;
    private final HandedFiles handed;
    private final FormalObjections objections;
    private final BodyRights body;

    EvidenceOfObjections(
            KeepingFiles keeping, KeptFiles files, HandedFiles handed, FormalObjections objections, BodyRights body) {
        this.body = body;
        this.keeping = keeping;
        this.files = files;
        this.handed = handed;
        this.objections = objections;
    }

    /**
     * All of one objection that somebody may see.
     *
     * @param ready brought by the reader and not handed in yet
     * @param handedIn by both sides and the body, also when their content is gone
     * @param scanned whether a scanner looks for viruses
     * @param mostMegabytes what a file may have
     */
    public record Proofs(List<KeptFile> ready, List<KeptFile> handedIn, boolean scanned, int mostMegabytes) {

        public Proofs {
            ready = List.copyOf(ready);
            handedIn = List.copyOf(handedIn);
        }
    }

    /** Keeps files for the next statement and says what became of each; none of what is over, or of whom it is not for. */
    public List<Kept> bring(SignedIn by, long objection, List<Incoming> incoming) {
        boolean may = objections
                .find(objection)
                .filter(it -> it.state().isOpen() && body.maySpeak(by, it.facts()))
                .isPresent();
        return by.employeeId()
                .filter(it -> may && !incoming.isEmpty())
                .map(it -> keeping.keep(by, new Place(subject(objection), it, handed.of(objection)), incoming))
                .orElse(List.of());
    }

    /** Takes an own file away that is not handed in yet; false where there is none. */
    @Transactional
    public boolean takeAway(SignedIn by, long objection, FileId file) {
        var found = files.find(file)
                .filter(it -> it.isThere() && it.subject().equals(subject(objection)))
                .filter(isOf(by))
                .filter(it -> !handed.of(objection).contains(it.id()));
        found.ifPresent(it -> keeping.takeAway(by, it));
        return found.isPresent();
    }

    /** Those that the reader has ready, and those that are handed in. */
    @Transactional(readOnly = true)
    public Proofs of(SignedIn reader, long objection) {
        var all = files.of(subject(objection));
        var given = handed.of(objection);
        return new Proofs(
                ready(reader, all, given),
                all.stream().filter(it -> given.contains(it.id())).toList(),
                keeping.scans(),
                keeping.mostMegabytes());
    }

    /** What somebody has ready goes along with what they say. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(SignedIn by, long objection, Instant at) {
        var ready = ready(by, files.of(subject(objection)), handed.of(objection)).stream()
                .map(KeptFile::id)
                .collect(toSet());
        if (!ready.isEmpty()) {
            handed.add(objection, ready, at);
        }
    }

    private static List<KeptFile> ready(SignedIn reader, List<KeptFile> all, Set<FileId> given) {
        return all.stream()
                .filter(isOf(reader).and(it -> it.isThere() && !given.contains(it.id())))
                .toList();
    }

    private static Predicate<KeptFile> isOf(SignedIn person) {
        return file -> person.employeeId().filter(file.of()::equals).isPresent();
    }

    private static Subject subject(long objection) {
        return new Subject(KIND, objection);
    }
}
