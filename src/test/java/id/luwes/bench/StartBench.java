package id.luwes.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the server takes from the command to its first page, over a store that exists: with what the Java machine
 * learnt of the application in an earlier start, and as the baseline without it.
 */
public final class StartBench {

    private static final int REPETITIONS = 5;

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
        start(List.of());
        var learnt = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        for (int i = 0; i < REPETITIONS; i++) {
            learnt.add(start(fast));
            plain.add(start(List.of()));
        }
        System.out.printf("start to the first page, medians of %d, one start before to make the store:%n", REPETITIONS);
        System.out.printf("  as bin/serve does              %6.2f s%n", median(learnt));
        System.out.printf("  without what was learnt        %6.2f s (baseline)%n", median(plain));
        System.out.printf("  ratio                          %6.2f%n", median(plain) / median(learnt));
    }

    private double start(List<String> more) throws Exception {
        var java = new ArrayList<>(List.of(
                "-Xmx1g",
                "-XX:+UseParallelGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        java.addAll(more);
        java.addAll(List.of("-cp", jar));
        try (var server = ServerProcess.start(java, home)) {
            return server.startSeconds();
        }
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
    }
}
