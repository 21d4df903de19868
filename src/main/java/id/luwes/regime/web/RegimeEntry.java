package id.luwes.regime.web;

import id.luwes.regime.Branch;
import id.luwes.regime.Crew;
import id.luwes.regime.Departure;
import id.luwes.regime.Group;
import id.luwes.regime.KeptRegime;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the day as programs read it.
 *
 * @param since the first day on which it holds here
 * @param last null until further notice
 * @param stage COMING, RUNNING or OVER
 * @param weekdays those that it governs; none for every working day
 * @param byChoice those that a unit may choose beside them
 * @param dates the only ones that it governs; none for all of its validity
 * @param share how many of a hundred may be away at once; null where it does not say
 * @param policy by whose rules somebody may apply; null for all other kinds
 * @param groups to whom it is limited; none for the whole agency
 * @param kinds of position to which it is limited; none for all
 */
record RegimeEntry(
        String id,
        String code,
        String title,
        String mode,
        String instrument,
        LocalDate since,
        @Nullable LocalDate last,
        String stage,
        List<String> weekdays,
        List<String> byChoice,
        List<LocalDate> dates,
        @Nullable Integer share,
        @Nullable String policy,
        boolean sparesService,
        boolean counts,
        List<GroupAnswer> groups,
        List<String> kinds,
        List<DepartureAnswer> departures) {

    /** A unit with those below it, or a team. */
    record GroupAnswer(String sort, String id, String name) {

        static GroupAnswer of(Group group) {
            return new GroupAnswer(
                    switch (group) {
                        case Branch unit -> "UNIT";
                        case Crew team -> "TEAM";
                    },
                    Long.toString(group.number()),
                    group.label());
        }
    }

    /**
     * Somebody who goes another way under it.
     *
     * @param kind SPARED, or CHOSEN for a weekday that is left to choice
     * @param last null until further notice
     */
    record DepartureAnswer(
            String id,
            String kind,
            GroupAnswer group,
            LocalDate first,
            @Nullable LocalDate last,
            String reason) {

        static DepartureAnswer of(Departure it) {
            return new DepartureAnswer(
                    Long.toString(it.id()),
                    it.kind().name(),
                    GroupAnswer.of(it.group()),
                    it.days().first(),
                    it.days().last(),
                    it.reason());
        }
    }

    static RegimeEntry of(KeptRegime kept, LocalDate today) {
        var regime = kept.regime();
        var whom = kept.held().whom();
        return new RegimeEntry(
                kept.id().toString(),
                regime.code(),
                regime.title().indonesian(),
                regime.mode().name(),
                regime.basis().citation(),
                kept.held().since(),
                kept.last().orElse(null),
                kept.stage(today).name(),
                names(regime.weekdays()),
                names(regime.byChoice()),
                regime.dates().stream().sorted().toList(),
                regime.share().isPresent() ? regime.share().getAsInt() : null,
                regime.policy().orElse(null),
                regime.sparesService(),
                regime.counts(),
                whom.groups().stream().map(GroupAnswer::of).toList(),
                names(whom.kinds()),
                kept.held().departures().stream().map(DepartureAnswer::of).toList());
    }

    private static <E extends Enum<E>> List<String> names(Collection<E> all) {
        return all.stream().sorted().map(Enum::name).toList();
    }
}
