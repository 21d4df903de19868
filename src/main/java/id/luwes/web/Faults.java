package id.luwes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, in the order of its fields. Immutable; start with {@link #NONE}. */
public record Faults(List<Fault> all) {

    /** A form without fault. */
    public static final Faults NONE = new Faults(List.of());

    public Faults {
        all = List.copyOf(all);
    }

    /** These and one more. */
    public Faults and(String field, String key, Object... arguments) {
        var more = new ArrayList<>(all);
        more.add(new Fault(field, key, List.of(arguments)));
        return new Faults(more);
    }

    /** These and those of another part of the form. */
    public Faults and(Faults others) {
        return new Faults(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /** These and, where something is wrong, one more. */
    public Faults andIf(boolean wrong, String field, String key, Object... arguments) {
        return wrong ? and(field, key, arguments) : this;
    }

    /** The same faults, each at the place that its field has elsewhere. */
    public Faults placed(UnaryOperator<String> place) {
        return new Faults(all.stream()
                .map(it -> new Fault(place.apply(it.field()), it.key(), it.arguments()))
                .toList());
    }

    /** The first fault of a field, or null, as the templates of the fields want it. */
    public @Nullable Fault of(String field) {
        for (var fault : all) {
            if (fault.field().equals(field)) {
                return fault;
            }
        }
        return null;
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return all.isEmpty();
    }
}
