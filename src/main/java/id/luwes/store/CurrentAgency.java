package id.luwes.store;

import id.luwes.core.AgencyId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The agency for which this thread works. A transaction that begins here tells it to the database, which then shows
 * the rows of this agency and no others; without one it shows nothing.
 */
public final class CurrentAgency {

    private static final ThreadLocal<@Nullable AgencyId> CURRENT = new ThreadLocal<>();

    private CurrentAgency() {}

    /** The agency of this thread, empty outside {@link #supply} and {@link #run}. */
    public static Optional<AgencyId> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The agency of this thread; work of the domain outside one is a programming error. */
    public static AgencyId required() {
        return get().orElseThrow(() -> new IllegalStateException("No agency is set for this work."
                + " Maybe it runs outside a request and forgot CurrentAgency.run(agency, …)."));
    }

    /** Works for an agency until it is closed; for work that throws checked exceptions. */
    public static Entered enter(AgencyId agency) {
        var before = CURRENT.get();
        CURRENT.set(agency);
        return () -> restore(before);
    }

    /** The stay in an agency; closing it goes back to where the thread was. */
    @FunctionalInterface
    public interface Entered extends AutoCloseable {
        @Override
        void close();
    }

    /** Works for an agency and gives back what the work gives. Transactions must begin inside. */
    public static <T extends @Nullable Object> T supply(AgencyId agency, Supplier<T> work) {
        try (var entered = enter(agency)) {
            return work.get();
        }
    }

    /** Works for an agency. */
    public static void run(AgencyId agency, Runnable work) {
        supply(agency, () -> {
            work.run();
            return true;
        });
    }

    private static void restore(@Nullable AgencyId before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
