package id.luwes.regime;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.luwes.core.Confidence;
import id.luwes.core.LegalBasis;
import id.luwes.policy.Bilingual;
import id.luwes.policy.Validity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The regimes of West Java since 2023, as a file that an agency adopts as rows of its own. */
public final class ShippedRegimes {

    private static final String FILE = "regimes/jabar.csv";

    private ShippedRegimes() {}

    /** In the order of the file, which is that of their first days. */
    public static List<Regime> westJava() {
        var stream = ShippedRegimes.class.getClassLoader().getResourceAsStream(FILE);
        if (stream == null) {
            throw new IllegalStateException("The shipped file %s is missing.".formatted(FILE));
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(stream)) {
            return rows.stream().map(ShippedRegimes::regime).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The shipped file %s cannot be read.".formatted(FILE), unreadable);
        }
    }

    private static Regime regime(NamedCsvRecord row) {
        var share = row.getField("share");
        return new Regime(
                row.getField("code"),
                Mode.valueOf(row.getField("mode")),
                new Validity(LocalDate.parse(row.getField("valid_from")), dateOrNull(row.getField("valid_to"))),
                each(row, "weekdays", it -> DayOfWeek.of(Integer.parseInt(it))),
                each(row, "by_choice", it -> DayOfWeek.of(Integer.parseInt(it))),
                each(row, "dates", LocalDate::parse),
                share.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(share)),
                Optional.of(row.getField("policy")).filter(it -> !it.isEmpty()),
                Boolean.parseBoolean(row.getField("spares_service")),
                Boolean.parseBoolean(row.getField("counts")),
                LegalBasis.of(row.getField("instrument"), Confidence.ofMark(row.getField("mark"))),
                new Bilingual(row.getField("title_id"), row.getField("title_en")),
                new Bilingual(row.getField("note_id"), row.getField("note_en")));
    }

    private static <T> Set<T> each(NamedCsvRecord row, String field, Function<String, T> read) {
        return Arrays.stream(row.getField(field).split(" ", -1))
                .filter(it -> !it.isEmpty())
                .map(read)
                .collect(toUnmodifiableSet());
    }

    private static @Nullable LocalDate dateOrNull(String field) {
        return field.isEmpty() ? null : LocalDate.parse(field);
    }
}
