package id.luwes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class FaultOfTheProgramTest {

    @Command(name = "broken")
    static final class Broken implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("a fault");
        }
    }

    @Test
    void ends_with_a_code_that_no_script_takes_for_a_bad_row() {
        var err = new StringWriter();
        int exit = LuwesCommand.commandLine()
                .addSubcommand(new Broken())
                .setExitCodeExceptionMapper(LuwesCommand.commandLine().getExitCodeExceptionMapper())
                .setErr(new PrintWriter(err, true))
                .execute("broken");
        assertThat(exit).isEqualTo(70);
        assertThat(err.toString()).contains("a fault");
    }
}
