package id.luwes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;

/**
 * Counts the statements that the server sends to its store. A session is saved after the visitor has the answer, so a
 * count waits until the requests before it are done.
 */
public final class Statements implements BeanPostProcessor {

    private static final AtomicLong SENT = new AtomicLong();
    private static final AtomicInteger ASKED = new AtomicInteger();

    /** Whether this thread answers a request or is that of a test; a job that comes along in between is not counted. */
    private static final ThreadLocal<Boolean> COUNTED = ThreadLocal.withInitial(() -> false);

    /** How many were sent by work of this test, which must be the only one at the time. */
    public static long during(Runnable work) {
        awaitQuiet();
        long before = SENT.get();
        COUNTED.set(true);
        try {
            work.run();
        } finally {
            COUNTED.set(false);
        }
        awaitQuiet();
        return SENT.get() - before;
    }

    /** Fails where a page sends more statements, or fewer, after there is more to show on it. */
    public static void constant(Visitor reader, String path, Runnable more) {
        assertThat(reader.get(path).statusCode()).isEqualTo(200);
        long before = during(() -> reader.get(path));
        more.run();
        reader.get(path);
        assertThat(during(() -> reader.get(path))).as(path).isEqualTo(before);
    }

    private static void awaitQuiet() {
        while (ASKED.get() > 0) {
            Thread.onSpinWait();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counting(DataSource.class, source) : bean;
    }

    /** The same object, but what it hands out is counted too, and an execution counts. */
    private static <T> T counting(Class<T> type, T real) {
        var proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            if (COUNTED.get() && real instanceof Statement && method.getName().startsWith("execute")) {
                SENT.incrementAndGet();
            }
            try {
                return counted(method.getName(), method.invoke(real, arguments));
            } catch (InvocationTargetException failed) {
                throw failed.getCause() == null ? failed : failed.getCause();
            }
        });
        return type.cast(proxy);
    }

    private static @Nullable Object counted(String method, @Nullable Object result) {
        if (result instanceof Connection connection && method.equals("getConnection")) {
            return counting(Connection.class, connection);
        }
        if (result instanceof PreparedStatement statement && method.startsWith("prepare")) {
            return counting(PreparedStatement.class, statement);
        }
        return result;
    }

    /** The outermost filter of the server: knows which requests are still worked on. */
    static final class Open implements Filter, Ordered {

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            ASKED.incrementAndGet();
            COUNTED.set(true);
            try {
                chain.doFilter(request, response);
            } finally {
                COUNTED.set(false);
                ASKED.decrementAndGet();
            }
        }
    }
}
