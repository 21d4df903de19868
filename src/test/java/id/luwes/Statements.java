package id.luwes;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that the server sends to its store. */
public final class Statements implements BeanPostProcessor {

    private static final AtomicLong SENT = new AtomicLong();

    /** How many were sent by work of this test, which must be the only one at the time. */
    public static long during(Runnable work) {
        long before = SENT.get();
        work.run();
        return SENT.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counting(DataSource.class, source) : bean;
    }

    /** The same object, but what it hands out is counted too, and an execution counts. */
    private static <T> T counting(Class<T> type, T real) {
        var proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            if (real instanceof Statement && method.getName().startsWith("execute")) {
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
}
