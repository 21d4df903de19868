package id.luwes.performance;

import id.luwes.evidence.KeptFile;
import java.util.List;
import java.util.Map;

/**
 * The files of one output.
 *
 * @param ready brought and not handed in yet; nobody but whose it is sees them
 * @param byStep those of each delivery, also when their content is gone
 * @param scanned whether a scanner looks for viruses
 * @param mostMegabytes what a file may have
 */
public record OutputFiles(List<KeptFile> ready, Map<Long, List<KeptFile>> byStep, boolean scanned, int mostMegabytes) {

    public OutputFiles {
        ready = List.copyOf(ready);
        byStep = Map.copyOf(byStep);
    }

    public List<KeptFile> of(long step) {
        return byStep.getOrDefault(step, List.of());
    }

    /** Those of the last delivery that had any, which may go along with the next one. */
    public List<KeptFile> earlier() {
        return byStep.keySet().stream()
                .max(Long::compare)
                .map(it -> of(it).stream().filter(KeptFile::isThere).toList())
                .orElse(List.of());
    }
}
