package id.luwes.bench;

import id.luwes.cli.DecidingFiles;
import id.luwes.policy.Decision;
import id.luwes.policy.Facts;
import id.luwes.policy.Policies;
import id.luwes.policy.Policy;
import id.luwes.policy.RowByRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Rows per second of {@code decide}, beside the same engine, threads, reading and writing without the classes. The
 * baseline is slower by far and runs on fewer rows; both are told in rows per second.
 */
public final class DecideBench {

    private static final int ROWS = 1_000_000;
    private static final int BASELINE_ROWS = 50_000;
    private static final int REPETITIONS = 5;
    private static final int WARM_UPS = 2;
    private static final int GOAL_ROWS = 5_000_000;
    private static final int GOAL_SECONDS = 60;
    private static final int GOAL_MEGABYTES = 1_000;

    private final Path folder;
    /** The most that the last process has held, by its own account in /proc; 0 where there is none. */
    private long mostMegabytes;

    private final Policy policy = Policies.shipped().byId("jabar-mkd-2025").orElseThrow();

    private DecideBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("logback.configurationFile", "logback-cli.xml");
        var folder = Path.of(arguments.length > 0 ? arguments[0] : "target/bench");
        Files.createDirectories(folder);
        new DecideBench(folder).run();
    }

    private void run() throws Exception {
        var many = facts(ROWS);
        var fewer = facts(BASELINE_ROWS);
        double byClasses = median(ROWS, () -> decide(many, policy::decide));
        double byRows = median(BASELINE_ROWS, () -> decide(fewer, RowByRow.by(policy)));
        double command = median(ROWS, () -> call(many));
        var goal = facts(GOAL_ROWS);
        double whole = call(goal);

        System.out.printf(
                "decide, %d processors, medians of %d runs after %d to warm up:%n",
                Runtime.getRuntime().availableProcessors(), REPETITIONS, WARM_UPS);
        System.out.printf("  each class judged once      %,10.0f rows/s on %,d rows%n", byClasses, ROWS);
        System.out.printf("  each row judged (baseline)  %,10.0f rows/s on %,d rows%n", byRows, BASELINE_ROWS);
        System.out.printf("  ratio                       %,10.1f%n", byClasses / byRows);
        System.out.printf("  the command with its start  %,10.0f rows/s on %,d rows%n", command, ROWS);
        System.out.printf(
                "  the command over %,d rows   %,10.1f s, at most %,d MB of memory (goal: %d s, %d MB)%n",
                GOAL_ROWS, whole, mostMegabytes, GOAL_SECONDS, GOAL_MEGABYTES);
        System.out.printf("  each row judged (baseline)  %,10.1f s for as many, at its rate%n", GOAL_ROWS / byRows);
    }

    private double median(int rows, Callable<Double> seconds) throws Exception {
        var rates = new ArrayList<Double>();
        for (int i = 0; i < WARM_UPS + REPETITIONS; i++) {
            double taken = seconds.call();
            if (i >= WARM_UPS) {
                rates.add(rows / taken);
            }
        }
        return rates.stream().sorted().skip(REPETITIONS / 2).findFirst().orElseThrow();
    }

    private double decide(Path facts, Function<Facts, Decision> decide) throws IOException, InterruptedException {
        long start = System.nanoTime();
        DecidingFiles.decide(facts, folder.resolve("out.csv"), folder.resolve("err.csv"), policy.id(), decide);
        return (System.nanoTime() - start) / 1e9;
    }

    /** The command as a process of its own, with the start of Java and the compiling of the policy. */
    private double call(Path facts) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "id.luwes.cli.LuwesCommand",
                "decide",
                "--facts",
                facts.toString(),
                "--on",
                "2026-01-31",
                "--out",
                folder.resolve("out.csv").toString(),
                "--errors",
                folder.resolve("err.csv").toString());
        long start = System.nanoTime();
        var process = new ProcessBuilder(command).inheritIO().start();
        mostMegabytes = 0;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            mostMegabytes = Math.max(mostMegabytes, held(process.pid()));
        }
        int exit = process.exitValue();
        if (exit != 0) {
            throw new IllegalStateException("luwes decide ended with " + exit);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static long held(long process) throws IOException {
        var status = Path.of("/proc", Long.toString(process), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(it -> it.startsWith("VmHWM:"))
                            .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (UncheckedIOException | NoSuchFileException ended) {
            return 0;
        }
    }

    /** A file of so many people, the same each time. */
    private Path facts(int rows) throws IOException {
        var file = folder.resolve("facts-%d.csv".formatted(rows));
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write("nip,name,employment,direct_public_service,remote_capacity,nine_box,predicate,"
                    + "unexcused_absence_days,discipline,months_in_position,laptop,bandwidth_mbps\n");
            var random = new Random(1);
            for (int i = 0; i < rows; i++) {
                writer.write(row(i, random));
            }
        }
        return file;
    }

    private static String row(int number, Random random) {
        int birthYear = 1966 + random.nextInt(30);
        var predicates = List.of("SANGAT_BAIK", "BAIK", "BAIK", "BAIK", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG");
        var disciplines = List.of("NONE", "NONE", "NONE", "NONE", "NONE", "NONE", "IN_PROCESS", "LIGHT", "HEAVY");
        return "%d%02d%02d%d%02d%d%03d,\"Pegawai %d, S.E.\",PNS,%s,%d,%d,%s,%d,%s,%d,%s,%d.%d%n"
                .formatted(
                        birthYear,
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        birthYear + 20 + random.nextInt(8),
                        1 + random.nextInt(12),
                        1 + random.nextInt(2),
                        1 + random.nextInt(999),
                        number,
                        random.nextInt(5) == 0 ? "yes" : "no",
                        random.nextInt(101),
                        1 + random.nextInt(9),
                        predicates.get(random.nextInt(predicates.size())),
                        random.nextInt(1 + random.nextInt(8)),
                        disciplines.get(random.nextInt(disciplines.size())),
                        random.nextInt(120),
                        random.nextInt(10) == 0 ? "no" : "yes",
                        random.nextInt(60),
                        random.nextInt(10));
    }
}
