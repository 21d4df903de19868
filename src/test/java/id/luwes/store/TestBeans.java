package id.luwes.store;

import java.time.Clock;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A few components over the embedded test store, with real transactions and without the rest of the server. */
public final class TestBeans {

    private TestBeans() {}

    /** The components, given this clock. */
    public static AnnotationConfigApplicationContext with(Clock clock, Class<?>... components) {
        return StoreBeans.over(TestStores.embedded(), clock, components);
    }
}
