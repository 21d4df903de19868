package id.luwes.cli;

import id.luwes.store.Store;
import id.luwes.store.StoreBeans;
import id.luwes.store.StoreProblem;
import id.luwes.store.StoreSettings;
import java.time.Clock;
import java.util.function.ToIntFunction;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Model.CommandSpec;

/** Opens the store that the environment names, also while the server uses it, and works with a few components. */
final class InStore {

    private InStore() {}

    /** Gives the exit code of the work, or 1 with a message where the store cannot be opened. */
    static int work(CommandSpec spec, ToIntFunction<ApplicationContext> work, Class<?>... components) {
        return with(spec, store -> {
            try (var beans = StoreBeans.over(store, Clock.systemUTC(), components)) {
                return work.applyAsInt(beans);
            }
        });
    }

    /** The same with the store itself. */
    static int with(CommandSpec spec, ToIntFunction<Store> work) {
        try (var store = Store.join(StoreSettings.from(System.getenv()))) {
            return work.applyAsInt(store);
        } catch (StoreProblem problem) {
            spec.commandLine().getErr().println(problem.getMessage());
            return 1;
        }
    }
}
