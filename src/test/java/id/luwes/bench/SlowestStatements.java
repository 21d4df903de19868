package id.luwes.bench;

import id.luwes.bench.RecordedSql.Sent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which of a page's statements take longest, each sent again by itself: where to look when a page is slow. */
final class SlowestStatements {

    private static final int WARM_UPS = 5;
    private static final int REPETITIONS = 21;
    private static final int LETTERS = 150;

    private SlowestStatements() {}

    private record Timed(Sent sent, double millis) {}

    /** Prints as many as wished, in a transaction that is taken back. */
    static void print(String page, List<Sent> sent, Connection connection, int wished)
            throws SQLException, ReflectiveOperationException {
        var timed = new ArrayList<Timed>();
        for (var one : sent) {
            timed.add(new Timed(one, median(one, connection)));
        }
        System.out.printf(
                "%n%s: %d statements, %.1f ms%n",
                page, sent.size(), timed.stream().mapToDouble(Timed::millis).sum());
        timed.stream()
                .sorted(Comparator.comparingDouble(Timed::millis).reversed())
                .limit(wished)
                .forEach(it -> System.out.printf("%8.1f ms  %s%n", it.millis(), shortened(it.sent())));
    }

    private static double median(Sent one, Connection connection) throws SQLException, ReflectiveOperationException {
        for (int i = 0; i < WARM_UPS; i++) {
            one.again(connection);
        }
        var nanos = new long[REPETITIONS];
        for (int i = 0; i < nanos.length; i++) {
            long began = System.nanoTime();
            one.again(connection);
            nanos[i] = System.nanoTime() - began;
        }
        return Latencies.of(nanos).median();
    }

    private static String shortened(Sent one) {
        var line = one.sql().replaceAll("\\s+", " ").strip();
        return line.length() <= LETTERS ? line : line.substring(0, LETTERS) + " …";
    }
}
