package id.luwes.performance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files as evidence of outputs. What somebody brings is ready until it is handed in, and goes along with the next delivery;
 * before anybody has ruled on it it can be taken away, and after that it stays with its delivery.
 */
@Component
public class EvidenceOfOutputs {

    /** The kind of the subject, for the gate too. */
    static final String KIND = "OUTPUT";

    private final KeepingFiles keeping;
    private final KeptFiles files;
    private final DeliveredFiles delivered;
    private final OutputBook book;
    private final Outputs outputs;

    EvidenceOfOutputs(
            KeepingFiles keeping, KeptFiles files, DeliveredFiles delivered, OutputBook book, Outputs outputs) {
        this.keeping = keeping;
        this.files = files;
        this.delivered = delivered;
        this.book = book;
        this.outputs = outputs;
    }

    /** What became of the wish to take a file away. */
    public enum Taking {
        TAKEN,
        /** Somebody has ruled on it, so that it stays. */
        RULED_ON,
        /** There is no such file, not any more, or it is not this person's. */
        NOT_YOURS
    }

    /**
     * Keeps files for the next delivery; nothing of what cannot be handed in any more.
     *
     * @return what became of each; empty where there is no such output or it is not this person's
     */
    public Optional<List<Kept>> bring(SignedIn by, OutputId id, List<Incoming> incoming) {
        return outputs.find(id).filter(it -> isOf(by, it)).map(output -> {
            boolean open = output instanceof Output.InWork && !output.promised().lapsed();
            if (incoming.isEmpty() || !open) {
                return List.of();
            }
            var settled = delivered.of(id).stream()
                    .map(DeliveredFiles.Delivered::file)
                    .collect(toSet());
            return keeping.keep(by, new Place(subject(id), output.promised().by(), settled), incoming);
        });
    }

    /** Takes a file away, whether it is ready or in a delivery that waits. */
    @Transactional
    public Taking takeAway(SignedIn by, OutputId id, FileId file) {
        var found = book.lock(id)
                .filter(it -> isOf(by, it))
                .flatMap(it -> files.find(file))
                .filter(it -> it.isThere() && it.subject().equals(subject(id)));
        if (found.isEmpty()) {
            return Taking.NOT_YOURS;
        }
        if (delivered.isRuledOn(file)) {
            return Taking.RULED_ON;
        }
        keeping.takeAway(by, found.get());
        return Taking.TAKEN;
    }

    /** All of one output. */
    @Transactional(readOnly = true)
    public OutputFiles of(OutputId id) {
        var all = files.of(subject(id));
        var byStep = byStep(all, delivered.of(id));
        var settled = byStep.values().stream().flatMap(List::stream).collect(toSet());
        return new OutputFiles(
                all.stream().filter(it -> it.isThere() && !settled.contains(it)).toList(),
                byStep,
                keeping.scans(),
                keeping.mostMegabytes());
    }

    /** Those of deliveries, in two statements however many. */
    @Transactional(readOnly = true)
    public Map<Long, List<KeptFile>> ofDeliveries(Collection<Long> steps) {
        var rows = delivered.of(steps);
        return byStep(
                files.all(rows.stream().map(DeliveredFiles.Delivered::file).toList()), rows);
    }

    /** What is ready goes along with a delivery, and of the earlier files those that are wanted again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(OutputId id, long step, Set<FileId> again) {
        var known = of(id);
        var earlier = known.byStep().values().stream()
                .flatMap(List::stream)
                .filter(it -> it.isThere() && again.contains(it.id()));
        delivered.add(
                step,
                Stream.concat(known.ready().stream(), earlier)
                        .map(KeptFile::id)
                        .distinct()
                        .toList());
    }

    private static Map<Long, List<KeptFile>> byStep(List<KeptFile> all, List<DeliveredFiles.Delivered> rows) {
        var byId = all.stream().collect(toMap(KeptFile::id, it -> it));
        return rows.stream()
                .filter(it -> byId.containsKey(it.file()))
                .collect(groupingBy(
                        DeliveredFiles.Delivered::step,
                        mapping(it -> Objects.requireNonNull(byId.get(it.file())), toList())));
    }

    private static Subject subject(OutputId id) {
        return new Subject(KIND, id.value());
    }

    private static boolean isOf(SignedIn who, Output output) {
        return who.employeeId().filter(output.promised().by()::equals).isPresent();
    }
}
