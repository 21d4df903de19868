package id.luwes.demo;

import id.luwes.core.Assessment;
import id.luwes.core.DisciplineStatus;
import id.luwes.core.PerformancePredicate;
import id.luwes.demo.Occupation.Remote;
import id.luwes.workforce.FactKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is on record about a person. One hidden merit moves everything that hangs together in life: who performs well
 * is seldom absent and rarely punished.
 */
final class Dossier {

    /** Facts are older than the life that the demonstration tells, so that every verdict in it had them. */
    private static final int MONTHS_BEFORE = 4;

    /** How often one criterion was left for later. */
    private static final double STILL_OPEN = 0.04;

    private final Person person;
    private final boolean exemplary;
    private final LocalDate today;
    private final Chance chance;
    private final double merit;
    private final ArrayList<Observation> facts = new ArrayList<>();

    private Dossier(Person person, boolean exemplary, long seed, LocalDate today) {
        this.person = person;
        this.exemplary = exemplary;
        this.today = today;
        this.chance = Chance.of(seed, "dossier", person.number());
        this.merit = exemplary ? 1 : merit(seed, person.number());
    }

    /** The hidden quality of somebody's work, normally distributed around 0. */
    static double merit(long seed, int number) {
        return Chance.of(seed, "merit", number).around(0, 1);
    }

    /** The facts about a person; an exemplary one meets every rule. */
    static List<Observation> of(Person person, boolean exemplary, long seed, LocalDate today) {
        var dossier = new Dossier(person, exemplary, seed, today);
        dossier.predicates();
        dossier.box();
        dossier.discipline();
        dossier.equipment();
        dossier.work();
        dossier.criteria(seed);
        return dossier.facts;
    }

    private void predicates() {
        for (int year = today.getYear() - 3; year < today.getYear(); year++) {
            var on = LocalDate.of(year + 1, 1, 31);
            if (!on.isAfter(today)) {
                facts.add(Observation.of(FactKind.PREDICATE, predicate(performance()), on, "E-Kinerja BKN")
                        .during(Integer.toString(year)));
            }
        }
    }

    private double performance() {
        return exemplary ? 0.5 : 0.85 * merit + chance.around(0, 0.53);
    }

    private static PerformancePredicate predicate(double performance) {
        if (performance > 0.95) {
            return PerformancePredicate.SANGAT_BAIK;
        }
        if (performance > -1.5) {
            return PerformancePredicate.BAIK;
        }
        if (performance > -1.9) {
            return PerformancePredicate.BUTUH_PERBAIKAN;
        }
        return performance > -2.4 ? PerformancePredicate.KURANG : PerformancePredicate.SANGAT_KURANG;
    }

    /** The box by its place in the grid: performance upwards, potential to the right. */
    private void box() {
        double potential = exemplary ? 1 : 0.4 * merit + chance.around(0, 0.9);
        int column = potential > 0.85 ? 2 : potential > -0.75 ? 1 : 0;
        double performance = performance();
        int row = performance > 0.9 ? 2 : performance > -1.4 ? 1 : 0;
        int[][] boxes = {{1, 3, 6}, {2, 5, 8}, {4, 7, 9}};
        var on = before(chance.between(0, 5));
        facts.add(Observation.of(FactKind.NINE_BOX, boxes[row][column], on, "Pemetaan talenta BKD"));
    }

    private void discipline() {
        double trouble = exemplary ? 0 : merit < -1.2 ? 0.28 : 0.09;
        int days = chance.happens(trouble) ? chance.between(1, 3) : 0;
        if (days > 0 && chance.happens(0.25)) {
            days += chance.between(1, 6);
        }
        facts.add(Observation.of(FactKind.UNEXCUSED_ABSENCE_DAYS, days, before(0), "K-Mob"));
        var status = exemplary ? DisciplineStatus.NONE : status(days);
        facts.add(Observation.of(FactKind.DISCIPLINE, status, before(1), "SIASN hukdis"));
    }

    private DisciplineStatus status(int days) {
        double odds = days > 2 ? 0.5 : 0.012;
        if (!chance.happens(odds)) {
            return DisciplineStatus.NONE;
        }
        return chance.oneOf(List.of(
                DisciplineStatus.IN_PROCESS,
                DisciplineStatus.LIGHT,
                DisciplineStatus.LIGHT,
                DisciplineStatus.LIGHT,
                DisciplineStatus.MEDIUM,
                DisciplineStatus.HEAVY));
    }

    private void equipment() {
        double owns = switch (person.duty().remote()) {
            case A -> 0.94;
            case B -> 0.84;
            case C -> 0.55;
            case X -> 0.4;
        };
        var laptop = exemplary || chance.happens(owns) ? "yes" : "no";
        facts.add(Observation.of(FactKind.LAPTOP, laptop, before(chance.between(0, 8)), "Pernyataan mandiri"));
        boolean untested = !exemplary && chance.happens(person.duty().facesCitizens() ? 0.5 : 0.02);
        if (!untested) {
            facts.add(bandwidth(before(chance.between(0, 8))));
            if (chance.happens(0.1)) {
                facts.add(bandwidth(today.minusDays(chance.between(1, 60))));
            }
        }
    }

    private Observation bandwidth(LocalDate on) {
        double speed = Math.clamp(Math.exp(chance.around(3.2, 0.75)), 0.5, 300);
        var value = String.format(Locale.ROOT, "%.1f", exemplary ? Math.max(speed, 20) : speed);
        return Observation.of(FactKind.BANDWIDTH_MBPS, value, on, "Uji mandiri");
    }

    private void work() {
        var remote = exemplary ? Remote.A : person.duty().remote();
        var faces = !exemplary && person.duty().facesCitizens() ? "yes" : "no";
        var on = before(chance.between(2, 10));
        var source = "Analisis jabatan Biro Organisasi";
        facts.add(Observation.of(FactKind.REMOTE_CAPACITY, remote.capacity(chance), on, source));
        facts.add(Observation.of(FactKind.DIRECT_PUBLIC_SERVICE, faces, on, source));
    }

    /** All who hold one position in a unit were assessed together, or not yet. */
    private void criteria(long seed) {
        var duty = person.duty();
        var looked = Chance.of(
                seed,
                "criteria",
                duty.post().number() * 1_000_003L + duty.position().hashCode());
        if (!exemplary && !looked.happens(duty.remote().assessed())) {
            return;
        }
        var on = before(looked.between(0, 3));
        for (var criterion : FactKind.OF_THE_TASK) {
            boolean lacking = looked.happens(duty.remote().lacking(criterion));
            boolean open = looked.happens(STILL_OPEN);
            if (exemplary || !open) {
                var assessed = lacking && !exemplary ? Assessment.NOT_MET : Assessment.MET;
                facts.add(Observation.of(criterion, assessed, on, "Penilaian tugas jabatan"));
            }
        }
    }

    private LocalDate before(int months) {
        return today.minusMonths(MONTHS_BEFORE + months).withDayOfMonth(1);
    }
}
