package id.luwes.imports.web;

import id.luwes.imports.Imports.Origin;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What is sent with a file: when and by whom its facts were observed. */
public record UploadForm(@Nullable String asOf, @Nullable String source) {

    private static final int LONGEST_SOURCE = 100;
    private static final int FIRST_YEAR = 1950;

    static UploadForm blank(LocalDate today) {
        return new UploadForm(today.toString(), "SIASN");
    }

    /** What was typed, empty where nothing was. */
    public String typed(@Nullable String field) {
        return Letters.line(field);
    }

    Faults faults(@Nullable MultipartFile file, boolean dated, LocalDate today) {
        var date = date();
        var faults = Faults.NONE.andIf(file == null || file.isEmpty(), "file", "imports.fault.file");
        if (!dated) {
            return faults;
        }
        return faults.andIf(
                        date.filter(it -> !it.isAfter(today) && it.getYear() > FIRST_YEAR)
                                .isEmpty(),
                        "asOf",
                        "imports.fault.as-of")
                .andIf(
                        typed(source).isEmpty() || typed(source).length() > LONGEST_SOURCE,
                        "source",
                        "imports.fault.source",
                        LONGEST_SOURCE);
    }

    /** The origin, of a form without faults; today and nobody in particular where it was not asked for. */
    Origin origin(boolean dated, LocalDate today) {
        return dated ? new Origin(date().orElse(today), typed(source)) : new Origin(today, "");
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(typed(asOf)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
