package id.luwes.bench;

import id.luwes.Luwes;
import id.luwes.Visitor;
import id.luwes.bench.RecordedSql.Sent;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What the main pages of a province cost: time under one and under eight clients, weight and statements; beside the
 * page to sign in, and beside the page's own statements sent without the page. LUWES_BENCH_PAGES=/inbox,/sign-in looks at
 * these only; LUWES_BENCH_SLOWEST=5 tells the five slowest statements of each.
 */
public final class PagesBench {

    private static final int WARM_UPS = 60;
    private static final int REPETITIONS = 100;
    private static final int CLIENTS = 8;
    private static final int SLOWEST = Integer.parseInt(System.getenv().getOrDefault("LUWES_BENCH_SLOWEST", "0"));
    private static final String PASSWORD = "luwes-demo";
    private final Path home;
    private final String[] wishes;
    private final List<Look> looks;

    private PagesBench(Path folder, int employees, String only) {
        this.looks = Look.ALL.stream()
                .filter(it -> only.isEmpty() || List.of(only.split(",", -1)).contains(it.path()))
                .toList();
        this.home = folder.resolve("province-" + employees);
        this.wishes = new String[] {
            "--luwes.demo=true", "--luwes.demo.employees=" + employees, "--luwes.demo.seed=1", "--luwes.jobs=false"
        };
    }

    private record Timing(Look look, int bytes, Latencies alone, Latencies together) {}

    private record Cost(int statements, Latencies sql) {}

    public static void main(String[] arguments) throws Exception {
        int employees = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 37_000;
        new PagesBench(Path.of(arguments[0]).toAbsolutePath(), employees, arguments.length > 2 ? arguments[2] : "")
                .run();
    }

    private void run() throws Exception {
        fillInbox();
        var timings = new ArrayList<Timing>();
        double share;
        try (var server = ServerProcess.start(java(), home, wishes)) {
            System.out.printf("The province was ready after %.0f s.%n", server.startSeconds());
            var own = ownCpu();
            var its = server.cpu();
            for (var look : looks) {
                timings.add(timed(look, server.address()));
            }
            own = ownCpu().minus(own);
            its = server.cpu().minus(its);
            share = 100.0 * own.toMillis() / (own.toMillis() + its.toMillis());
        }
        var costs = costs();
        print(timings, costs, share);
    }

    /** So much waits for the superior as for nobody else: two hundred items, in several kinds. */
    private void fillInbox() {
        try (var server = inProcess(new RecordedSql())) {
            System.out.printf("%d items wait for the superior.%n", new FullInbox(server).fill());
        }
    }

    /** The options with which bin/demo and bin/serve start the server. */
    static List<String> java() {
        return List.of(
                "-Xmx1g",
                "-XX:+UseParallelGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"));
    }

    private static Timing timed(Look kind, URI server) throws Exception {
        var visitor = visitor(kind, server);
        var look = kind.found(visitor);
        int bytes = visitor.get(look.path()).body().getBytes(StandardCharsets.UTF_8).length;
        var alone = Latencies.measured(WARM_UPS, REPETITIONS, () -> look(visitor, look));
        return new Timing(kind, bytes, alone, together(look, server));
    }

    private static Visitor visitor(Look look, URI server) {
        var visitor = Visitor.at(server);
        return look.login().isEmpty() ? visitor : visitor.signIn(look.login(), PASSWORD);
    }

    private static void look(Visitor visitor, Look look) {
        int status = visitor.get(look.path()).statusCode();
        if (status != 200) {
            throw new IllegalStateException(look + " answered " + status);
        }
    }

    /** Eight clients with a session each, all asking without a pause. */
    private static Latencies together(Look look, URI server) throws Exception {
        var visitors = new ArrayList<Visitor>();
        for (int i = 0; i < CLIENTS; i++) {
            visitors.add(visitor(look, server));
        }
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var work = new ArrayList<Callable<long[]>>();
            for (var visitor : visitors) {
                work.add(() -> {
                    var nanos = new long[REPETITIONS / 2];
                    for (int i = 0; i < nanos.length; i++) {
                        long began = System.nanoTime();
                        look(visitor, look);
                        nanos[i] = System.nanoTime() - began;
                    }
                    return nanos;
                });
            }
            var all = new ArrayList<Long>();
            for (var done : threads.invokeAll(work)) {
                for (long it : done.get()) {
                    all.add(it);
                }
            }
            return Latencies.of(all.stream().mapToLong(Long::longValue).toArray());
        }
    }

    private static Duration ownCpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Duration.ofNanos(system.getProcessCpuTime());
    }

    /** A second server over the same store, in this process, only to hear what each page asks of it. */
    private Map<Look, Cost> costs() throws Exception {
        var recorded = new RecordedSql();
        var costs = new java.util.HashMap<Look, Cost>();
        try (var server = inProcess(recorded)) {
            var address =
                    URI.create("http://localhost:" + server.getEnvironment().getRequiredProperty("local.server.port"));
            for (var kind : looks) {
                var visitor = visitor(kind, address);
                var look = kind.found(visitor);
                look(visitor, look);
                Thread.sleep(200);
                var sent = recorded.during(() -> {
                    look(visitor, look);
                    rest();
                });
                if (SLOWEST > 0) {
                    slowest(look, sent, recorded);
                }
                costs.put(
                        kind,
                        new Cost(sent.size(), Latencies.measured(WARM_UPS, REPETITIONS, () -> again(recorded, sent))));
            }
        }
        return costs;
    }

    private static void slowest(Look look, List<Sent> sent, RecordedSql recorded) throws Exception {
        try (var connection = recorded.real().getConnection()) {
            connection.setAutoCommit(false);
            SlowestStatements.print(look.login() + " " + look.path(), sent, connection, SLOWEST);
            connection.rollback();
        }
    }

    /** The session is saved when the answer has gone already. */
    private static void rest() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private ConfigurableApplicationContext inProcess(RecordedSql recorded) {
        System.setProperty("LUWES_HOME", home.toString());
        System.setProperty("LUWES_TODAY", ServerProcess.TODAY);
        var application = new SpringApplication(Luwes.class);
        application.addInitializers(it -> it.getBeanFactory().addBeanPostProcessor(recorded));
        var all = new ArrayList<>(List.of(wishes));
        all.add("--server.port=0");
        return application.run(all.toArray(String[]::new));
    }

    /** In one transaction that is taken back, so that every repetition finds the same. */
    private static void again(RecordedSql recorded, List<Sent> sent) {
        try (var connection = recorded.real().getConnection()) {
            connection.setAutoCommit(false);
            for (var statement : sent) {
                statement.again(connection);
            }
            connection.rollback();
        } catch (SQLException | ReflectiveOperationException failed) {
            throw new IllegalStateException("A page's statements could not be sent again.", failed);
        }
    }

    private static void print(List<Timing> timings, Map<Look, Cost> costs, double share) {
        double signIn = timings.getFirst().alone().median();
        System.out.printf(
                "%n%-10s %-22s %8s %5s | %9s %9s | %9s %7s %7s | %9s %9s%n",
                "login", "page", "kB", "SQL", "median ms", "p95", "own SQL", "x SQL", "x start", "8 clients", "p95");
        for (var it : timings) {
            var cost = costs.get(it.look());
            if (cost == null) {
                throw new IllegalStateException("Nothing was recorded for " + it.look());
            }
            System.out.printf(
                    "%-10s %-22s %8.1f %5d | %9.1f %9.1f | %9.1f %7.1f %7.1f | %9.1f %9.1f%n",
                    it.look().login(),
                    it.look().path(),
                    it.bytes() / 1000.0,
                    cost.statements(),
                    it.alone().median(),
                    it.alone().p95(),
                    cost.sql().median(),
                    it.alone().median() / cost.sql().median(),
                    it.alone().median() / signIn,
                    it.together().median(),
                    it.together().p95());
        }
        System.out.printf(
                "%d repetitions after %d to warm up; the load generator took %.0f %% of the processor time.%n'own"
                        + " SQL': the page's statements alone, the baseline; 'x start': beside the page to sign in.%nGoal:"
                        + " median under 50 ms at one client, HTML under 40 kB.%n",
                REPETITIONS, WARM_UPS, share);
    }
}
