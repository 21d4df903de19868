package id.luwes.performance.web;

import id.luwes.evidence.KeptFile;
import id.luwes.performance.OutputFiles;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file of an output as programs read it.
 *
 * @param deliveries the numbers of those that it went along with; none while it is ready for the next one
 * @param scan what is known of viruses in it
 * @param removed why its content is gone; null while it is there
 */
record FileAnswer(
        String id,
        String name,
        String mediaType,
        long size,
        String sha256,
        Instant keptAt,
        String scan,
        List<Long> deliveries,
        @Nullable String removed) {

    /**
     * All that somebody may see, the first kept first.
     *
     * @param own whether they are the reader's own, who alone sees what is ready
     */
    static List<FileAnswer> of(OutputFiles files, boolean own) {
        var all = new TreeMap<Long, FileAnswer>();
        if (own) {
            files.ready().forEach(it -> all.put(it.id().value(), answer(it, List.of())));
        }
        var steps = files.byStep();
        steps.values().stream()
                .flatMap(List::stream)
                .distinct()
                .forEach(file -> all.put(
                        file.id().value(),
                        answer(
                                file,
                                steps.keySet().stream()
                                        .filter(it -> files.of(it).contains(file))
                                        .sorted()
                                        .toList())));
        return List.copyOf(all.values());
    }

    private static FileAnswer answer(KeptFile file, List<Long> deliveries) {
        return new FileAnswer(
                file.id().toString(),
                file.name().value(),
                file.kind().mediaType(),
                file.size(),
                file.digest(),
                file.keptAt(),
                file.scan().getClass().getSimpleName().toUpperCase(Locale.ROOT),
                deliveries,
                file.removal().map(it -> it.why().name()).orElse(null));
    }
}
