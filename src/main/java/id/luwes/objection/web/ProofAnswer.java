package id.luwes.objection.web;

import id.luwes.evidence.KeptFile;
import id.luwes.objection.EvidenceOfObjections.Proofs;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file of an objection as programs read it.
 *
 * @param handedIn whether it went along with a statement; else it is the reader's own and ready for the next one
 * @param scan what is known of viruses in it
 * @param removed why its content is gone; null while it is there
 */
record ProofAnswer(
        String id,
        String name,
        String mediaType,
        long size,
        String sha256,
        Instant keptAt,
        String scan,
        boolean handedIn,
        @Nullable String removed) {

    /** All that the reader may see, those that are handed in first. */
    static List<ProofAnswer> of(Proofs proofs) {
        return Stream.concat(
                        proofs.handedIn().stream().map(it -> answer(it, true)),
                        proofs.ready().stream().map(it -> answer(it, false)))
                .toList();
    }

    private static ProofAnswer answer(KeptFile file, boolean handedIn) {
        return new ProofAnswer(
                file.id().toString(),
                file.name().value(),
                file.kind().mediaType(),
                file.size(),
                file.digest(),
                file.keptAt(),
                file.scan().getClass().getSimpleName().toUpperCase(Locale.ROOT),
                handedIn,
                file.removal().map(it -> it.why().name()).orElse(null));
    }
}
