package id.luwes.cli;

import id.luwes.policy.Decision;
import id.luwes.policy.Facts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/** The whole path of {@code decide} but the command line: reading, checking, deciding in threads, writing in order. */
public final class DecidingFiles {

    private DecidingFiles() {}

    public static void decide(Path facts, Path out, Path errors, String policyId, Function<Facts, Decision> decide)
            throws IOException, InterruptedException {
        try (var in = FactsFile.open(facts);
                var decisions = ReplacedFile.at(out);
                var bad = ReplacedFile.at(errors)) {
            new DecidingInOrder(new Deciding(policyId, decide), decisions, bad, true).decide(in);
            bad.complete();
            decisions.complete();
        }
    }
}
