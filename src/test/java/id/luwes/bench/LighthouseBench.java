package id.luwes.bench;

import id.luwes.Visitor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * What Lighthouse says of the main pages of a small demonstration, the median of five looks as a phone; the session of
 * whoever looks goes along in a header. Beside each page the page to sign in, which has next to nothing on it.
 */
public final class LighthouseBench {

    private static final int LOOKS = 5;
    private static final int GOAL = 95;
    private static final List<String> KINDS = List.of("performance", "accessibility", "best-practices", "seo");
    private static final String SESSION = "luwes-session";

    private static final List<Looked> PAGES = List.of(
            new Looked("", "/sign-in"),
            new Looked("pegawai", "/today"),
            new Looked("pegawai", "/eligibility"),
            new Looked("pegawai", "/applications/new"),
            new Looked("pegawai", "/schedule"),
            new Looked("pegawai", "/outputs"),
            new Looked("atasan", "/inbox"),
            new Looked("bkd", "/people"),
            new Looked("bkd", "/evaluations/overview"),
            new Looked("pimpinan", "/insight"));

    private final Path lighthouse;
    private final Path folder;

    private LighthouseBench(Path lighthouse, Path folder) {
        this.lighthouse = lighthouse;
        this.folder = folder;
    }

    private record Looked(String login, String path) {}

    public static void main(String[] arguments) throws Exception {
        var bench =
                new LighthouseBench(Path.of(arguments[0]), Path.of(arguments[1]).toAbsolutePath());
        try (var server = ServerProcess.start(
                PagesBench.java(),
                bench.folder.resolve("lighthouse-400"),
                "--luwes.demo=true",
                "--luwes.demo.employees=400",
                "--luwes.demo.seed=1")) {
            bench.run(server.address(), arguments.length > 2 ? List.of(arguments[2]) : List.of());
        }
    }

    private void run(URI server, List<String> only) throws IOException, InterruptedException {
        System.out.printf(
                "%n%-10s %-24s %12s %14s %15s %6s%n",
                "login", "page", "performance", "accessibility", "practices", "SEO");
        boolean reached = true;
        for (var page : PAGES) {
            if (only.isEmpty() || only.contains(page.path())) {
                var medians = medians(page, server);
                int counted = page.login().isEmpty() ? KINDS.size() : KINDS.size() - 1;
                reached &= Arrays.stream(medians).limit(counted).allMatch(it -> it >= GOAL);
                System.out.printf(
                        "%-10s %-24s %12d %14d %15d %6s%n",
                        page.login(),
                        page.path(),
                        medians[0],
                        medians[1],
                        medians[2],
                        page.login().isEmpty() ? Integer.toString(medians[3]) : "–");
            }
        }
        System.out.printf(
                "Median of %d looks as a phone with Lighthouse's slowed network and processor. Goal: at least %d;"
                        + " %s.%n",
                LOOKS, GOAL, reached ? "reached" : "not reached");
    }

    private int[] medians(Looked page, URI server) throws IOException, InterruptedException {
        var header = header(page, server);
        var looks = new ArrayList<int[]>();
        for (int i = 0; i < LOOKS; i++) {
            looks.add(scores(server.resolve(page.path()), header, page.path().replace('/', '_') + "-" + i + ".json"));
        }
        var medians = new int[KINDS.size()];
        for (int kind = 0; kind < medians.length; kind++) {
            int at = kind;
            medians[kind] = looks.stream().mapToInt(it -> it[at]).sorted().toArray()[LOOKS / 2];
        }
        return medians;
    }

    private static String header(Looked page, URI server) {
        if (page.login().isEmpty()) {
            return "{}";
        }
        var visitor = Visitor.at(server).signIn(page.login(), "luwes-demo");
        return "{\"Cookie\":\"%s=%s\"}".formatted(SESSION, visitor.cookie(SESSION));
    }

    private int[] scores(URI page, String header, String name) throws IOException, InterruptedException {
        var report = folder.resolve("lighthouse").resolve(name);
        Files.createDirectories(report.getParent());
        var process = new ProcessBuilder(
                        "node",
                        lighthouse.toString(),
                        page.toString(),
                        "--quiet",
                        "--output=json",
                        "--output-path=" + report,
                        "--only-categories=" + String.join(",", KINDS),
                        "--extra-headers=" + header,
                        "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage")
                .redirectErrorStream(true)
                .redirectOutput(report.resolveSibling("last.log").toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(
                    "Lighthouse did not look at %s; see %s".formatted(page, report.resolveSibling("last.log")));
        }
        return read(Files.readString(report));
    }

    /** The score of each kind, in per cent, from {@code "categories"} of the report. */
    private static int[] read(String report) {
        var categories = report.substring(report.indexOf("\"categories\""));
        var scores = new int[KINDS.size()];
        for (int kind = 0; kind < scores.length; kind++) {
            var found = Pattern.compile("\"id\": *\"" + KINDS.get(kind) + "\",\\s*\"score\": *([0-9.]+)")
                    .matcher(categories);
            scores[kind] = found.find() ? (int) Math.round(100 * Double.parseDouble(found.group(1))) : -1;
        }
        return scores;
    }
}
