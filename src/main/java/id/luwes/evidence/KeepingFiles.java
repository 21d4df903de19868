package id.luwes.evidence;

import id.luwes.access.SignedIn;
import id.luwes.store.ContentFolder.Draft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files that somebody brings: each is looked at by itself, so that one that is fine is kept whatever comes beside it.
 */
@Component
public class KeepingFiles {

    /** How many may be ready for one delivery. */
    public static final int MOST_FILES = 8;

    private final Shelf shelf;
    private final EvidenceSettings settings;
    private final ScanningFiles scanning;
    private final Previews previews;

    KeepingFiles(Shelf shelf, EvidenceSettings settings, ScanningFiles scanning, Previews previews) {
        this.previews = previews;
        this.shelf = shelf;
        this.settings = settings;
        this.scanning = scanning;
    }

    /** Keeps what is fit to be kept, and says what became of each, in their order. */
    public List<Kept> keep(SignedIn by, Place place, List<Incoming> incoming) {
        if (incoming.isEmpty()) {
            return List.of();
        }
        var limits = settings.current();
        var kept = incoming.stream().map(it -> keep(by, place, it, limits)).toList();
        previews.begin(kept.stream()
                .flatMap(it -> it instanceof Kept.Fine(var file) ? Stream.of(file) : Stream.empty())
                .toList());
        return kept;
    }

    /** How many megabytes a file may have in the current agency. */
    public int mostMegabytes() {
        return settings.current().mostMegabytes();
    }

    /** Whether a scanner looks for viruses. */
    public boolean scans() {
        return scanning.isThere();
    }

    private Kept keep(SignedIn by, Place place, Incoming incoming, EvidenceSettings.Settings limits) {
        var name = FileName.of(incoming.name());
        try (var in = incoming.content().open()) {
            var draft = shelf.draft(in, limits.mostBytes());
            try {
                return kept(by, place, draft, name, limits);
            } finally {
                shelf.discard(draft);
            }
        } catch (Unfit unfit) {
            return new Kept.Refused(name, unfit.flaw(), unfit.wanted());
        } catch (IOException failed) {
            throw new UncheckedIOException("The file could not be kept.", failed);
        }
    }

    private Kept kept(SignedIn by, Place place, Draft draft, FileName name, EvidenceSettings.Settings limits)
            throws Unfit, IOException {
        if (draft.size() > limits.mostBytes()) {
            throw new Unfit(Flaw.TOO_LARGE, Integer.toString(limits.mostMegabytes()));
        }
        var kind = Inspecting.inspect(draft.file(), name);
        if (kind.family() != FileKind.Family.PICTURE) {
            return shelved(by, place, draft, name, kind);
        }
        var bare = shelf.draft(BarePicture.of(kind, Bytes.of(draft.file())), limits.mostBytes());
        try {
            return shelved(by, place, bare, name, kind);
        } finally {
            shelf.discard(bare);
        }
    }

    private Kept shelved(SignedIn by, Place place, Draft draft, FileName name, FileKind kind) throws Unfit {
        var full = name.extension().isEmpty() ? name.endingIn(kind.extension()) : name;
        var file = shelf.put(by, place, draft, full, kind)
                .orElseThrow(() -> new Unfit(Flaw.TOO_MANY, Integer.toString(MOST_FILES)));
        if (scanning.scan(file) instanceof Scan.Infected(var virus)) {
            throw new Unfit(Flaw.INFECTED, virus);
        }
        return new Kept.Fine(file);
    }

    /** Takes a file away at the wish of whose it is; the owner of the subject has said that it may go. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeAway(SignedIn by, KeptFile file) {
        shelf.takeAway(by, file);
    }
}
