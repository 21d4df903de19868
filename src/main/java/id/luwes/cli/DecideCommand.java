package id.luwes.cli;

import id.luwes.policy.Policies;
import id.luwes.policy.Policy;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Decides who of a file of people may work away from the office, and on how many days, without store, server or clock. */
@Command(
        name = "decide",
        description = {
            "Decide for every row of a CSV file of facts whether the person may work away from the office.",
            "Writes nip,eligible,max_days,reasons,policy in the order of the input. A row that cannot be read goes to",
            "the errors as line,column,value,message; the others are decided. The criteria of the task, as",
            "task_outside_office and the four behind it, may follow the other columns; empty is not assessed."
        },
        footer = {
            "",
            "Numbers are written in digits alone; leading zeros are allowed. Empty lines are skipped.",
            "Exit code: 0 all rows decided, 1 some rows bad, 2 nothing decided because the call was wrong,",
            "70 a fault of the program."
        },
        mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {

    private static final int SOME_BAD = 1;
    private static final int WRONG_CALL = 2;

    @Option(names = "--facts", required = true, paramLabel = "IN.csv", description = "the facts, one person a row")
    private Path facts;

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "the date of decision, as 2026-01-31")
    private LocalDate on;

    @Option(
            names = "--policy",
            paramLabel = "ID",
            description = "the policy to decide by, whatever the date; without it, the one in force on the date")
    private @Nullable String policyId;

    @Option(names = "--out", paramLabel = "OUT.csv", description = "the decisions; without it, standard output")
    private @Nullable Path out;

    @Option(names = "--errors", paramLabel = "ERR.csv", description = "the bad rows; without it, standard error")
    private @Nullable Path errors;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        try {
            var policy = policy();
            Output.refuseOneFileForTwo(facts, out, "--facts and --out");
            Output.refuseOneFileForTwo(facts, errors, "--facts and --errors");
            Output.refuseOneFileForTwo(out, errors, "--out and --errors");
            return decide(policy) ? SOME_BAD : ExitCode.OK;
        } catch (CannotDecide problem) {
            return wrongCall(String.valueOf(problem.getMessage()));
        } catch (IOException problem) {
            return wrongCall("The decisions could not be completed: " + problem.getMessage());
        }
    }

    private boolean decide(Policy policy) throws IOException, InterruptedException {
        try (var in = openFacts();
                var decisions = Output.to(out, spec.commandLine().getOut());
                var bad = Output.to(errors, spec.commandLine().getErr())) {
            boolean anyBad = new DecidingInOrder(new Deciding(policy), decisions, bad, errors != null).decide(in);
            // Both are safe on disk before either takes its place.
            bad.finish();
            decisions.finish();
            bad.complete();
            decisions.complete();
            return anyBad;
        }
    }

    private FactsFile openFacts() throws IOException {
        try {
            return FactsFile.open(facts);
        } catch (NoSuchFileException absent) {
            throw new CannotDecide("There is no file %s.".formatted(facts));
        } catch (IOException unreadable) {
            throw new CannotDecide("%s cannot be read: %s".formatted(facts, unreadable.getMessage()));
        }
    }

    private Policy policy() {
        var policies = Policies.shipped();
        var wanted = policyId;
        if (wanted != null) {
            return policies.byId(wanted)
                    .orElseThrow(() -> new CannotDecide(
                            "There is no policy '%s'. There are %s.".formatted(wanted, described(policies))));
        }
        return policies.inForceOn(on)
                .orElseThrow(() -> new CannotDecide(
                        "No policy is in force on %s. There are %s.".formatted(on, described(policies))));
    }

    private static String described(Policies policies) {
        return policies.all().stream()
                .map(it -> "%s (%s)".formatted(it.id(), it.validity()))
                .collect(Collectors.joining(", "));
    }

    private int wrongCall(String message) {
        spec.commandLine().getErr().println(message);
        return WRONG_CALL;
    }
}
