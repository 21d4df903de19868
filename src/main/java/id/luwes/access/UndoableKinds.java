package id.luwes.access;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of decisions that can be undone, by how they are written. */
@Component
class UndoableKinds {

    private final ObjectProvider<Undoable> kinds;

    UndoableKinds(ObjectProvider<Undoable> kinds) {
        this.kinds = kinds;
    }

    Undoable of(Undoable.Wish wish) {
        Map<String, Undoable> named = kinds.stream().collect(Collectors.toMap(Undoable::kind, Function.identity()));
        var kind = named.get(wish.kind());
        if (kind == null) {
            throw new IllegalStateException(
                    "A decision to come is of the kind '%s', which no module has.".formatted(wish.kind()));
        }
        return kind;
    }
}
