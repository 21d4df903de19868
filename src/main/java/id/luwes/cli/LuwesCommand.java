package id.luwes.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * The root of the command line. Exit codes: 0 done, 1 done in part or failed, 2 wrong call, 3 the store or
 * a library that the command needs cannot be opened, 70 a fault of the program.
 */
@Command(
        name = "luwes",
        description = "The command line of Luwes, the flexible-work platform of a government.",
        subcommands = {
            DecideCommand.class,
            ExplainCommand.class,
            CalendarCommand.class,
            ImportCommand.class,
            AdminCommand.class,
            VerifyAuditCommand.class,
            EraseAuditCommand.class,
            LedgerCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done in part, failed, or something was found that is not as it should be",
            "2:wrong call; nothing was done",
            "3:the store cannot be opened, or a library that the command needs; nothing was done",
            "70:a fault of the program"
        },
        mixinStandardHelpOptions = true,
        version = "luwes 0.1.0")
public final class LuwesCommand {

    /** As {@code EX_SOFTWARE} of sysexits: a script must not take it for a bad row. */
    static final int FAULT = 70;

    private static final int WRONG_CALL = 2;

    private final Map<String, String> environment;

    private LuwesCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        if (System.getProperty("logback.configurationFile") == null) {
            System.setProperty("logback.configurationFile", "logback-cli.xml");
        }
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return commandLine(System.getenv());
    }

    /** The commands, with settings of the store other than those of this process. */
    static CommandLine commandLine(Map<String, String> environment) {
        return new CommandLine(new LuwesCommand(Map.copyOf(environment)))
                .setExitCodeExceptionMapper(fault -> fault instanceof ParameterException ? WRONG_CALL : FAULT)
                .registerConverter(LocalDate.class, LuwesCommand::date)
                .registerConverter(YearMonth.class, LuwesCommand::month)
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err));
    }

    /** The settings with which a command was called. */
    static Map<String, String> environment(CommandSpec command) {
        return command.root().userObject() instanceof LuwesCommand root ? root.environment : System.getenv();
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new TypeConversionException("'%s' is no date. Write it as 2026-01-31.".formatted(text));
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException notAMonth) {
            throw new TypeConversionException("'%s' is no month. Write it as 2026-01.".formatted(text));
        }
    }

    // Whatever the locale says: the files that these commands print are UTF-8.
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
