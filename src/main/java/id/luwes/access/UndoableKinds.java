package id.luwes.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of decisions that can be undone, by how they are written. */
@Component
public class UndoableKinds {

    private final ObjectProvider<Undoable> kinds;

    UndoableKinds(ObjectProvider<Undoable> kinds) {
        this.kinds = kinds;
    }

    /** The kind of a decision. */
    public Undoable of(Undoable.Wish wish) {
        return kinds.stream()
                .filter(it -> it.kind().equals(wish.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "A decision to come is of the kind '%s', which no module has.".formatted(wish.kind())));
    }
}
