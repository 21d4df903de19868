package id.luwes.performance.web;

import id.luwes.evidence.FileId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends about an own output.
 *
 * @param step the last step that the page showed; empty while nothing was sent
 * @param action {@code note} or {@code hand-in}
 * @param keep files of the delivery before that go along again
 */
public record ProgressForm(
        String quantity,
        String note,
        String link,
        String step,
        String action,
        @Nullable List<String> keep) {

    static final ProgressForm EMPTY = new ProgressForm("", "", "", "", "", List.of());

    public ProgressForm {
        quantity = Typed.text(quantity);
        note = Typed.text(note);
        link = Typed.text(link);
        step = Typed.text(step);
        action = Typed.text(action);
        keep = keep == null ? List.of() : List.copyOf(keep);
    }

    boolean handsIn() {
        return action.equals("hand-in");
    }

    Set<FileId> again() {
        return Optional.ofNullable(keep).orElse(List.of()).stream()
                .map(Typed::number)
                .flatMap(Optional::stream)
                .map(FileId::new)
                .collect(Collectors.toSet());
    }

    boolean sent() {
        return !step.isEmpty();
    }
}
