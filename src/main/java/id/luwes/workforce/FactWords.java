package id.luwes.workforce;

import id.luwes.web.Choice;
import id.luwes.web.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Facts in the reader's language. */
public final class FactWords {

    private FactWords() {}

    /** The values of a kind that has few, as a select offers them; none where the value is written. */
    public static List<Choice> choices(Wording words, FactKind kind) {
        return kind.choices().stream()
                .map(it -> new Choice(it, value(words, kind, it)))
                .toList();
    }

    /** What a value means. */
    public static String value(Wording words, FactKind kind, String value) {
        return switch (kind) {
            case DISCIPLINE, PREDICATE, LAPTOP, DIRECT_PUBLIC_SERVICE ->
                words.text("workforce.value.%s.%s".formatted(kind, value));
            case TASK_OUTSIDE_OFFICE,
                    TASK_NO_SPECIAL_ROOM,
                    TASK_BY_ICT,
                    TASK_LITTLE_FACE_TO_FACE,
                    TASK_NO_CONSTANT_SUPERVISION -> words.text("workforce.value.task." + value);
            case POSITION_SINCE -> words.date(LocalDate.parse(value));
            case NINE_BOX, UNEXCUSED_ABSENCE_DAYS, BANDWIDTH_MBPS, REMOTE_CAPACITY ->
                words.text("workforce.value." + kind, new BigDecimal(value));
        };
    }
}
