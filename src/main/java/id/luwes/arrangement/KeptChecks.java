package id.luwes.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Checks in the form in which they are kept with a step, and copied with what is objected to. */
public final class KeptChecks {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};

    private KeptChecks() {}

    private record Line(String rule, String day, Checked.Result result, List<Seen> seen) {

        static Line of(Checked checked) {
            return new Line(
                    checked.rule(),
                    checked.day().map(LocalDate::toString).orElse(""),
                    checked.result(),
                    checked.seen());
        }

        Checked checked() {
            return new Checked(
                    rule, Optional.of(day).filter(it -> !it.isEmpty()).map(LocalDate::parse), result, seen);
        }
    }

    static String write(List<Checked> checks) {
        return JSON.writeValueAsString(checks.stream().map(Line::of).toList());
    }

    /** The checks as they were. */
    public static List<Checked> read(String json) {
        return JSON.readValue(json, LINES).stream().map(Line::checked).toList();
    }
}
