package id.luwes.workforce;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is known of a person beyond the record: each kind knows how its value is written. */
public enum FactKind {
    /** The box of talent management (PermenPANRB 3/2020), 1 to 9; taken over, never computed here. */
    NINE_BOX("[1-9]"),
    PREDICATE("SANGAT_BAIK|BAIK|BUTUH_PERBAIKAN|KURANG|SANGAT_KURANG"),
    /** Working days of absence without valid reason in the last twelve months. */
    UNEXCUSED_ABSENCE_DAYS("0|[1-9][0-9]{0,2}"),
    DISCIPLINE("NONE|IN_PROCESS|LIGHT|MEDIUM|HEAVY"),
    LAPTOP("yes|no"),
    /** Of the line at the registered residence, Mbit/s, with a decimal point. */
    BANDWIDTH_MBPS("[0-9]{1,6}(\\.[0-9]{1,3})?"),
    /** The part of the working time whose activities can be done elsewhere, per cent. */
    REMOTE_CAPACITY("100|[1-9]?[0-9]"),
    DIRECT_PUBLIC_SERVICE("yes|no"),
    /** The date of taking office, {@code 2026-08-03}. */
    POSITION_SINCE("(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}"),
    /** The criteria of PermenPANRB 4/2025 for the duties of a position, each on its own. */
    TASK_OUTSIDE_OFFICE(FactKind.ASSESSED),
    TASK_NO_SPECIAL_ROOM(FactKind.ASSESSED),
    TASK_BY_ICT(FactKind.ASSESSED),
    TASK_LITTLE_FACE_TO_FACE(FactKind.ASSESSED),
    TASK_NO_CONSTANT_SUPERVISION(FactKind.ASSESSED);

    /** The constants of {@link id.luwes.core.Assessment}; not to be assessed is recorded where an assessment is withdrawn. */
    private static final String ASSESSED = "MET|NOT_MET|UNASSESSED";

    /** What is told of the duties of a position, and so of all who hold it in a unit. */
    public static final Set<FactKind> OF_THE_TASK =
            Collections.unmodifiableSet(EnumSet.range(TASK_OUTSIDE_OFFICE, TASK_NO_CONSTANT_SUPERVISION));

    /** What is told of what somebody does in the post: who heads the unit knows it. */
    public static final Set<FactKind> OF_THE_DUTIES = ofTheDuties();

    private final String pattern;

    FactKind(String pattern) {
        this.pattern = pattern;
    }

    private static Set<FactKind> ofTheDuties() {
        var kinds = EnumSet.of(REMOTE_CAPACITY, DIRECT_PUBLIC_SERVICE);
        kinds.addAll(OF_THE_TASK);
        return Collections.unmodifiableSet(kinds);
    }

    /** Whether a value is one of this kind, as it is kept. */
    public boolean accepts(String value) {
        return value.matches(pattern) && (this != POSITION_SINCE || isDate(value));
    }

    /** All values, where they are few words or boxes and not a measure or a date. */
    public List<String> choices() {
        return switch (this) {
            case NINE_BOX -> List.of("1", "2", "3", "4", "5", "6", "7", "8", "9");
            case PREDICATE,
                    DISCIPLINE,
                    LAPTOP,
                    DIRECT_PUBLIC_SERVICE,
                    TASK_OUTSIDE_OFFICE,
                    TASK_NO_SPECIAL_ROOM,
                    TASK_BY_ICT,
                    TASK_LITTLE_FACE_TO_FACE,
                    TASK_NO_CONSTANT_SUPERVISION -> List.of(pattern.split("\\|"));
            case UNEXCUSED_ABSENCE_DAYS, BANDWIDTH_MBPS, REMOTE_CAPACITY, POSITION_SINCE -> List.of();
        };
    }

    /** The value as it is kept, of what somebody wrote in any way that an import understands too. */
    public Optional<String> read(String written) {
        return EmployeeColumns.read(this, written).filter(this::accepts);
    }

    /** How a value of this kind is written. */
    Pattern pattern() {
        return Pattern.compile(pattern);
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
