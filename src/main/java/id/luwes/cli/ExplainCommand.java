package id.luwes.cli;

import id.luwes.policy.Policies;
import id.luwes.policy.Receipt;
import id.luwes.policy.ReceiptProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges a receipt again, offline, and says whether the result is the same. */
@Command(
        name = "explain",
        description = {
            "Judge the facts of a receipt again by the policy that it names, without store, server or network.",
            "Prints 'same', or 'different' with the differences on standard error."
        },
        footer = {"", "Exit code: 0 same, 1 different, 2 no receipt, or its policy is not known here."},
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private static final int DIFFERENT = 1;
    private static final int WRONG_CALL = 2;
    private static final int LARGEST = 256 * 1024;

    @Parameters(paramLabel = "RECEIPT", description = "a receipt in JSON, as it was downloaded")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            var differences = Receipt.ofJson(text()).differences(Policies.shipped());
            spec.commandLine().getOut().println(differences.isEmpty() ? "same" : "different");
            differences.forEach(spec.commandLine().getErr()::println);
            return differences.isEmpty() ? ExitCode.OK : DIFFERENT;
        } catch (ReceiptProblem problem) {
            return wrongCall(String.valueOf(problem.getMessage()));
        } catch (NoSuchFileException absent) {
            return wrongCall("There is no such file.");
        } catch (CharacterCodingException undecodable) {
            return wrongCall("It is not UTF-8.");
        } catch (IOException unreadable) {
            return wrongCall("It cannot be read: " + unreadable.getMessage());
        }
    }

    private String text() throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("it is larger than %d bytes, and no receipt is".formatted(LARGEST));
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }

    private int wrongCall(String message) {
        spec.commandLine().getErr().println("%s: %s".formatted(file, message));
        return WRONG_CALL;
    }
}
