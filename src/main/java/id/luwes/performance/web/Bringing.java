package id.luwes.performance.web;

import id.luwes.access.SignedIn;
import id.luwes.evidence.Brought;
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
        return Brought.faults(evidence.bring(by, output, Brought.chosen(files)).orElseThrow(NotFound::new), faults);
    }
}
