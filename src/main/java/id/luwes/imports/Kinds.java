package id.luwes.imports;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What can be imported here. */
@Component
public class Kinds {

    private final List<ImportKind> kinds;

    Kinds(List<ImportKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    public List<ImportKind> all() {
        return kinds;
    }

    public Optional<ImportKind> named(String name) {
        return kinds.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    public Optional<ImportKind> at(String place) {
        return kinds.stream().filter(it -> it.place().equals(place)).findFirst();
    }

    /** The kind of an import that was kept. */
    public ImportKind of(Run run) {
        return named(run.kind())
                .orElseThrow(
                        () -> new IllegalStateException("Import %d is of kind '%s', which this version does not know."
                                .formatted(run.id(), run.kind())));
    }
}
