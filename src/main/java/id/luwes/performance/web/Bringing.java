package id.luwes.performance.web;

import id.luwes.access.SignedIn;
import id.luwes.evidence.Incoming;
import id.luwes.evidence.Kept;
import id.luwes.performance.EvidenceOfOutputs;
import id.luwes.performance.OutputId;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes over the files of a form, and says what is wrong with those that are not kept. */
@Component
class Bringing {

    private final EvidenceOfOutputs evidence;

    Bringing(EvidenceOfOutputs evidence) {
        this.evidence = evidence;
    }

    /** The faults and those of the files; {@link NotFound} where the output is not this person's. */
    Faults bring(SignedIn by, OutputId output, @Nullable List<MultipartFile> files, Faults faults) {
        var incoming = files == null
                ? List.<Incoming>of()
                : files.stream()
                        .filter(Bringing::isChosen)
                        .map(it -> new Incoming(it.getOriginalFilename(), it::getInputStream))
                        .toList();
        var all = faults;
        for (var kept : evidence.bring(by, output, incoming).orElseThrow(NotFound::new)) {
            if (kept instanceof Kept.Refused(var name, var flaw, var wanted)) {
                all = all.and("files", flaw.key(), name, wanted);
            }
        }
        return all;
    }

    /** A field in which nothing was chosen comes as a nameless file without bytes. */
    private static boolean isChosen(MultipartFile file) {
        var name = file.getOriginalFilename();
        return !file.isEmpty() || (name != null && !name.isEmpty());
    }
}
