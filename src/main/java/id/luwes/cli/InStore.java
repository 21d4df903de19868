package id.luwes.cli;

import id.luwes.store.Store;
import id.luwes.store.StoreBeans;
import id.luwes.store.StoreProblem;
import id.luwes.store.StoreSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.ToIntFunction;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Model.CommandSpec;

/** Opens the store that the environment names, also while the server uses it, and works with a few components. */
final class InStore {

    /** The store cannot be opened: nothing was looked at, so that no script takes it for a finding. */
    static final int NOT_OPENED = 3;

    private static final int FAILED = 1;

    private static final Clock CLOCK = Clock.systemUTC();

    private InStore() {}

    /** The date in UTC, which has come everywhere in Indonesia. */
    static LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    /** Gives the exit code of the work, or {@link #NOT_OPENED} with a message where the store cannot be opened. */
    static int work(CommandSpec spec, ToIntFunction<ApplicationContext> work, Class<?>... components) {
        return with(spec, store -> {
            try (var beans = StoreBeans.over(store, CLOCK, components)) {
                return work.applyAsInt(beans);
            }
        });
    }

    /** The same with the store itself; 1 with a message where the work meets a problem of the store. */
    static int with(CommandSpec spec, ToIntFunction<Store> work) {
        Store opened;
        try {
            opened = Store.join(StoreSettings.from(LuwesCommand.environment(spec)));
        } catch (StoreProblem problem) {
            return told(spec, problem, NOT_OPENED);
        }
        try (var store = opened) {
            return work.applyAsInt(store);
        } catch (StoreProblem problem) {
            return told(spec, problem, FAILED);
        }
    }

    private static int told(CommandSpec spec, StoreProblem problem, int code) {
        spec.commandLine().getErr().println(problem.getMessage());
        return code;
    }
}
