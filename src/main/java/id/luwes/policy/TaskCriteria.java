package id.luwes.policy;

import id.luwes.core.Assessment;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the duties of a position stand to the five criteria that PermenPANRB 4/2025 has for them. Unlike other facts, one that
 * nobody has assessed is a value of its own: what follows from it a policy says, and the shipped ones refuse nobody for it.
 *
 * @param outsideOffice they can be carried out outside the office
 * @param noSpecialRoom they need no special room or equipment
 * @param byIct they can be carried out with information and communication technology
 * @param littleFaceToFace they need little meeting face to face, with anybody
 * @param noConstantSupervision they need no constant supervision
 */
public record TaskCriteria(
        Assessment outsideOffice,
        Assessment noSpecialRoom,
        Assessment byIct,
        Assessment littleFaceToFace,
        Assessment noConstantSupervision) {

    /** The facts that are these criteria. */
    public static final Set<Fact> FACTS =
            Collections.unmodifiableSet(EnumSet.range(Fact.TASK_OUTSIDE_OFFICE, Fact.TASK_NO_CONSTANT_SUPERVISION));

    /** Nobody has looked at any of them. */
    public static final TaskCriteria UNASSESSED = of(it -> null);

    /** @param known what is known of each; null where nothing is */
    static TaskCriteria of(Function<Fact, @Nullable Assessment> known) {
        return new TaskCriteria(
                assessed(known.apply(Fact.TASK_OUTSIDE_OFFICE)),
                assessed(known.apply(Fact.TASK_NO_SPECIAL_ROOM)),
                assessed(known.apply(Fact.TASK_BY_ICT)),
                assessed(known.apply(Fact.TASK_LITTLE_FACE_TO_FACE)),
                assessed(known.apply(Fact.TASK_NO_CONSTANT_SUPERVISION)));
    }

    /** @throws IllegalArgumentException when a text is none of the words */
    static TaskCriteria read(Map<Fact, String> values) {
        if (values.keySet().stream().noneMatch(FACTS::contains)) {
            return UNASSESSED;
        }
        return of(fact -> {
            var value = values.get(fact);
            return value == null ? null : Assessment.valueOf(value);
        });
    }

    private static Assessment assessed(@Nullable Assessment known) {
        return known == null ? Assessment.UNASSESSED : known;
    }
}
