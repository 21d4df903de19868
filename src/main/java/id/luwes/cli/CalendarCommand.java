package id.luwes.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.luwes.agency.CalendarDay;
import id.luwes.agency.ShippedCalendars;
import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the working calendar as CSV, one row per date. */
@Command(
        name = "calendar",
        description = {
            "Print the working calendar of Indonesian government agencies as CSV: date,kind,name,required_minutes.",
            "The name is that of the holiday or collective leave, and empty on other days."
        },
        mixinStandardHelpOptions = true)
final class CalendarCommand implements Callable<Integer> {

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "the first date, as 2026-01-31")
    private LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "the last date, included")
    private LocalDate to;

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            description = "the calendar as it was known on that date; without it, all that is known now")
    private @Nullable LocalDate knownOn;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var calendar = calendar();
        var range = range();
        calendar.firstProvisionalYear(range).ifPresent(year -> {
            throw wrongCall("The list of public holidays of %d is not published (belum ditetapkan).".formatted(year));
        });
        var out = spec.commandLine().getOut();
        print(calendar, range, out);
        return out.checkError() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private WorkingCalendar calendar() {
        var shipped = ShippedCalendars.indonesia();
        return knownOn == null ? shipped : shipped.knownOn(knownOn);
    }

    private DateRange range() {
        if (from.isAfter(to)) {
            throw wrongCall("--from %s is after --to %s.".formatted(from, to));
        }
        return new DateRange(from, to);
    }

    private static void print(WorkingCalendar calendar, DateRange range, PrintWriter out) throws IOException {
        // Not closed: standard output is not this command's to close.
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("date", "kind", "name", "required_minutes");
        calendar.days(range).forEach(day -> write(day, csv));
        csv.flush();
    }

    private static void write(CalendarDay day, CsvWriter csv) {
        csv.writeRecord(
                day.date().toString(),
                day.kind().name(),
                day.name(),
                Integer.toString(day.required().value()));
    }

    private ParameterException wrongCall(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
