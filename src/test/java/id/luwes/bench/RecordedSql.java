package id.luwes.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Keeps the statements that a page sends, so that they can be sent again without the page. */
final class RecordedSql implements BeanPostProcessor {

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private volatile @Nullable DataSource real;

    /** A value that was set in a statement before it was sent. */
    private record Value(Method setter, List<@Nullable Object> arguments) {}

    /** One statement as it was sent. */
    record Sent(String sql, List<Value> values) {

        /** Sends it again and reads all that comes back. */
        void again(Connection connection) throws SQLException, ReflectiveOperationException {
            try (var statement = connection.prepareStatement(sql)) {
                for (var value : values) {
                    value.setter().invoke(statement, value.arguments().toArray());
                }
                if (statement.execute()) {
                    try (var rows = statement.getResultSet()) {
                        while (rows.next()) {
                            rows.getObject(1);
                        }
                    }
                }
            }
        }
    }

    /** What the work sends to the store; nothing else may send meanwhile. */
    List<Sent> during(Runnable work) {
        sent.clear();
        work.run();
        return List.copyOf(sent);
    }

    /** The store without the recording. */
    DataSource real() {
        var source = real;
        if (source == null) {
            throw new IllegalStateException("No server has started.");
        }
        return source;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource source) {
            real = source;
            return recording(DataSource.class, source, "", new ArrayList<>());
        }
        return bean;
    }

    private <T> T recording(Class<T> type, T what, String sql, List<Value> values) {
        var proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            var name = method.getName();
            if (what instanceof PreparedStatement
                    && name.startsWith("set")
                    && arguments != null
                    && arguments.length > 1) {
                values.add(new Value(method, Arrays.asList(arguments)));
            } else if (what instanceof Statement && name.startsWith("execute")) {
                sent.add(new Sent(arguments == null ? sql : (String) arguments[0], List.copyOf(values)));
            }
            try {
                return followed(name, method.invoke(what, arguments), arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause() == null ? failed : failed.getCause();
            }
        });
        return type.cast(proxy);
    }

    private @Nullable Object followed(String method, @Nullable Object result, Object @Nullable [] arguments) {
        if (result instanceof Connection connection && method.equals("getConnection")) {
            return recording(Connection.class, connection, "", new ArrayList<>());
        }
        if (result instanceof PreparedStatement statement && method.startsWith("prepare") && arguments != null) {
            return recording(PreparedStatement.class, statement, (String) arguments[0], new ArrayList<>());
        }
        if (result instanceof Statement statement && method.equals("createStatement")) {
            return recording(Statement.class, statement, "", new ArrayList<>());
        }
        return result;
    }
}
