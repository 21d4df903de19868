package id.luwes.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long the server takes from the command to its first page, over a store that exists: with what the Java machine
 * learnt of the application in an earlier start, and as the baseline without it; then the same for the demonstration,
 * from nothing and with days to tell.
 */
public final class StartBench {

    private static final int REPETITIONS = 5;
    private static final String[] DEMO = {"--luwes.demo=true", "--luwes.demo.employees=8871", "--luwes.demo.seed=1"};

    private final Path home;
    private final String jar;

    private StartBench(Path home, String jar) {
        this.home = home;
        this.jar = jar;
    }

    /** Arguments: a folder, the application's jar, and the options with which it starts fast. */
    public static void main(String[] arguments) throws Exception {
        var fast = List.of(arguments).subList(2, arguments.length);
        new StartBench(Path.of(arguments[0]).toAbsolutePath().resolve("start"), arguments[1]).run(fast);
    }

    private void run(List<String> fast) throws Exception {
        // The first pair makes the store and warms the files; it does not count.
        start(home, ServerProcess.TODAY, List.of());
        start(home, ServerProcess.TODAY, fast);
        var learnt = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        for (int i = 0; i < REPETITIONS; i++) {
            learnt.add(start(home, ServerProcess.TODAY, fast));
            plain.add(start(home, ServerProcess.TODAY, List.of()));
        }
        System.out.printf("start to the first page, medians of %d, a pair before to warm up:%n", REPETITIONS);
        System.out.printf("  as bin/serve does              %6.2f s%n", median(learnt));
        System.out.printf("  without what was learnt        %6.2f s (baseline)%n", median(plain));
        System.out.printf("  ratio                          %6.2f%n", median(plain) / median(learnt));
        demo(fast);
    }

    /** The demonstration from nothing, again on the same day, and after two working days that are to be told. */
    private void demo(List<String> fast) throws Exception {
        var demo = home.resolveSibling("start-demo");
        forget(demo);
        double made = start(demo, "2026-11-16", fast, DEMO);
        double again = start(demo, "2026-11-16", fast, DEMO);
        double carriedOn = start(demo, "2026-11-18", fast, DEMO);
        double carriedOnPlain = start(demo, "2026-11-20", List.of(), DEMO);
        System.out.printf("the demonstration of 8,871 people, each once:%n");
        System.out.printf("  first start, made up           %6.2f s (goal 90)%n", made);
        System.out.printf("  again on the same day          %6.2f s (goal 10)%n", again);
        System.out.printf("  after two working days         %6.2f s (goal 10)%n", carriedOn);
        System.out.printf("  the same without the learnt    %6.2f s (baseline)%n", carriedOnPlain);
    }

    private static void forget(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private double start(Path store, String today, List<String> more, String... wishes) throws Exception {
        var java = new ArrayList<>(List.of(
                "-Xmx1g",
                "-XX:+UseParallelGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        java.addAll(more);
        java.addAll(List.of("-cp", jar));
        try (var server = ServerProcess.startOn(today, java, store, wishes)) {
            return server.startSeconds();
        }
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
    }
}
