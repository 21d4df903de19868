package id.luwes.bench;

import id.luwes.Luwes;
import id.luwes.Visitor;
import id.luwes.core.AgencyId;
import id.luwes.eligibility.TriedRowByRow;
import id.luwes.policy.Policy;
import id.luwes.rulebook.PolicyDrafts;
import id.luwes.rulebook.RuleBook;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.FactValues;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * From the click to the totals of a dry run over a province, beside the same facts judged person by person by the same
 * engine. The baseline is slower by far, so it judges fewer people, and both are told for a thousand.
 */
public final class DryRunBench {

    private static final int BASELINE_PEOPLE = 2_000;
    private static final int WARM_UPS = 5;
    private static final int REPETITIONS = 15;

    private DryRunBench() {}

    public static void main(String[] arguments) {
        int employees = Integer.parseInt(arguments[1]);
        System.setProperty(
                "LUWES_HOME",
                Path.of(arguments[0])
                        .toAbsolutePath()
                        .resolve("province-" + employees)
                        .toString());
        System.setProperty("LUWES_TODAY", ServerProcess.TODAY);
        try (var server = SpringApplication.run(
                Luwes.class,
                "--luwes.demo=true",
                "--luwes.demo.employees=" + employees,
                "--luwes.demo.seed=1",
                "--luwes.jobs=false",
                "--server.port=0")) {
            run(server, employees);
        }
    }

    private static void run(ConfigurableApplicationContext server, int employees) {
        var visitor = Visitor.at(URI.create(
                        "http://localhost:" + server.getEnvironment().getRequiredProperty("local.server.port")))
                .signIn("bkd", "luwes-demo");
        var path = visitor.post("/policies/drafts/copy", Map.of("policy", "jabar-mkd-2025"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var texts = new AtomicInteger();
        save(visitor, path, texts, "< 10");
        var clicks = Latencies.measured(WARM_UPS, REPETITIONS, () -> visitor.get(path + "/dry-run"));
        var rows = Latencies.measured(1, 3, () -> byRows(server, path));
        double perThousand = clicks.median() * 1000 / employees;
        double baseline = rows.median() * 1000 / BASELINE_PEOPLE;
        System.out.printf(
                "dry run of a draft over %,d people, medians of %d after %d:%n", employees, REPETITIONS, WARM_UPS);
        System.out.printf(
                "  from the click to the page       %,8.0f ms (95 of 100: %,.0f ms)%n", clicks.median(), clicks.p95());
        System.out.printf("  for a thousand                   %,8.1f ms%n", perThousand);
        System.out.printf(
                "  each person judged (baseline)    %,8.1f ms for a thousand, on %,d%n", baseline, BASELINE_PEOPLE);
        System.out.printf("  ratio                            %,8.1f%n", baseline / perThousand);
        levers(visitor, path, texts, baseline * employees / 1000);
    }

    /**
     * A number that moves, beside the same number saved and tried, and beside each person judged: no two steps try the same.
     *
     * @param byRows what each person judged would take for everybody, in milliseconds
     */
    private static void levers(Visitor visitor, String path, AtomicInteger texts, double byRows) {
        var number = new AtomicInteger();
        var steps = Latencies.measured(
                WARM_UPS,
                REPETITIONS,
                () -> visitor.get(path + "/levers?moved=1&refusal-box=4&refusal-box=5&refusal-box=8&bandwidth_mbps.10="
                        + BigDecimal.valueOf(number.incrementAndGet(), 1).add(BigDecimal.TEN)));
        var tries = Latencies.measured(1, 3, () -> {
            save(visitor, path, texts, "< " + number.incrementAndGet());
            visitor.get(path + "/dry-run");
        });
        System.out.printf("a number that moves, medians of %d after %d:%n", REPETITIONS, WARM_UPS);
        System.out.printf(
                "  from the step to the totals      %,8.0f ms (95 of 100: %,.0f ms)%n", steps.median(), steps.p95());
        System.out.printf("  saved and tried (baseline)       %,8.0f ms%n", tries.median());
        System.out.printf("  ratio                            %,8.1f%n", tries.median() / steps.median());
        System.out.printf("  each person judged (baseline)    %,8.0f ms%n", byRows);
        System.out.printf("  ratio                            %,8.1f%n", byRows / steps.median());
    }

    private static void save(Visitor visitor, String path, AtomicInteger texts, String bandwidth) {
        var saved = visitor.post(
                path,
                Map.of(
                        "seen", Integer.toString(texts.incrementAndGet()),
                        "id", "uji-2027",
                        "titleId", "Kebijakan uji",
                        "titleEn", "Test policy",
                        "instrument", "SK 5/2026",
                        "first", "2026-12-01",
                        "cell.refusal-box.nine_box", "not(4, 5, 6, 8, 9)",
                        "cell.refusal-bandwidth.bandwidth_mbps", bandwidth));
        if (saved.statusCode() != 303) {
            throw new IllegalStateException("The draft was not saved: " + saved.statusCode());
        }
    }

    private static void byRows(ConfigurableApplicationContext server, String path) {
        var agency = new AgencyId(server.getBean(JdbcClient.class)
                .sql("select min(agency_id) from platform.agencies()")
                .query(Integer.class)
                .single());
        CurrentAgency.run(
                agency,
                () -> server.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
                    var draft = server.getBean(PolicyDrafts.class)
                            .find(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)))
                            .orElseThrow();
                    Policy before = server.getBean(RuleBook.class).before(draft).orElseThrow();
                    TriedRowByRow.changed(
                            server.getBean(FactValues.class),
                            before,
                            draft.policy(),
                            draft.policy().validity().first(),
                            BASELINE_PEOPLE);
                }));
    }
}
