package id.luwes.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a policy may ask of a person. Its name in files and policies is the constant's in small letters. */
public enum Fact {
    EMPLOYMENT(Kind.STRING),
    DIRECT_PUBLIC_SERVICE(Kind.BOOLEAN),
    REMOTE_CAPACITY(Kind.NUMBER),
    NINE_BOX(Kind.NUMBER),
    PREDICATE(Kind.STRING),
    UNEXCUSED_ABSENCE_DAYS(Kind.NUMBER),
    DISCIPLINE(Kind.STRING),
    MONTHS_IN_POSITION(Kind.NUMBER),
    LAPTOP(Kind.BOOLEAN),
    BANDWIDTH_MBPS(Kind.NUMBER),
    TASK_OUTSIDE_OFFICE(Kind.STRING),
    TASK_NO_SPECIAL_ROOM(Kind.STRING),
    TASK_BY_ICT(Kind.STRING),
    TASK_LITTLE_FACE_TO_FACE(Kind.STRING),
    TASK_NO_CONSTANT_SUPERVISION(Kind.STRING);

    private final String column = name().toLowerCase(Locale.ROOT);
    private final Kind kind;

    Fact(Kind kind) {
        this.kind = kind;
    }

    /** As files, policies and receipts name it: {@code nine_box}. */
    public String column() {
        return column;
    }

    Kind kind() {
        return kind;
    }

    /** All of them, as a refusal lists them. */
    static String known() {
        return Arrays.stream(values()).map(Fact::column).collect(Collectors.joining(", "));
    }

    public static Optional<Fact> ofColumn(String column) {
        for (var fact : values()) {
            if (fact.column.equals(column)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}
