package id.luwes.store;

import id.luwes.KeptPlans;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A few components over the embedded test store, with real transactions and without the rest of the server. */
public final class TestBeans {

    private TestBeans() {}

    /** The components, given this clock. */
    public static AnnotationConfigApplicationContext with(Clock clock, Class<?>... components) {
        var all = Stream.concat(Stream.of(components), Stream.of(KeptPlans.class));
        return StoreBeans.over(TestStores.embedded(), clock, all.toArray(Class<?>[]::new));
    }
}
