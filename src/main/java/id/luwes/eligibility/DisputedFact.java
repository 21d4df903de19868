package id.luwes.eligibility;

import id.luwes.core.Employment;
import id.luwes.policy.Fact;
import id.luwes.web.Letters;
import id.luwes.workforce.FactKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody can say is wrong of what a verdict stands on: a dated fact, or what the record itself tells. */
public enum DisputedFact {
    NINE_BOX,
    PREDICATE,
    UNEXCUSED_ABSENCE_DAYS,
    DISCIPLINE,
    LAPTOP,
    BANDWIDTH_MBPS,
    REMOTE_CAPACITY,
    DIRECT_PUBLIC_SERVICE,
    POSITION_SINCE,
    TASK_OUTSIDE_OFFICE,
    TASK_NO_SPECIAL_ROOM,
    TASK_BY_ICT,
    TASK_LITTLE_FACE_TO_FACE,
    TASK_NO_CONSTANT_SUPERVISION,
    /** PNS or PPPK. */
    EMPLOYMENT,
    /** By its name. */
    POSITION,
    /** Where the person belongs, by its name. */
    UNIT;

    private static final int LONGEST = 300;
    private static final int SHORTEST = 3;

    /** The dated fact; empty for what the record tells. */
    public Optional<FactKind> kind() {
        return Arrays.stream(FactKind.values())
                .filter(it -> it.name().equals(name()))
                .findFirst();
    }

    /** Whether it is told of what is done in the post, which who heads the unit knows too. */
    public boolean ofDuties() {
        return kind().filter(FactKind.OF_THE_DUTIES::contains).isPresent();
    }

    /** How it is written in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DisputedFact> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** What a policy's fact is recorded as: months in the position follow from the day of taking office. */
    public static DisputedFact of(Fact fact) {
        return fact == Fact.MONTHS_IN_POSITION ? POSITION_SINCE : valueOf(fact.name());
    }

    /** The values to choose from; none where it is written. */
    public List<String> choices() {
        return this == EMPLOYMENT
                ? Arrays.stream(Employment.values()).map(Enum::name).toList()
                : kind().map(FactKind::choices).orElse(List.of());
    }

    /** The value as it is kept, of what was typed; empty for what is none. */
    public Optional<String> read(String typed) {
        var line = Letters.line(typed);
        var dated = kind();
        if (dated.isPresent()) {
            return dated.get().read(line);
        }
        return Optional.of(line)
                .filter(it -> this == EMPLOYMENT ? choices().contains(it) : Letters.between(it, SHORTEST, LONGEST));
    }

    /** Whether two values say the same, however many zeros a measure ends in. */
    public boolean same(String one, String other) {
        return one.equals(other)
                || (this == BANDWIDTH_MBPS && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0)
                || (kind().isEmpty() && one.equalsIgnoreCase(other));
    }
}
