package id.luwes.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A unit as the plan of an organisation draws it, before anybody works there.
 *
 * @param weight how large it is without its sub-units, in proportion to the others
 * @param regency where its office stands; empty where it shares the office of the unit above
 * @param minimum the least number of people on site, at full size; 0 where it does not serve citizens face to face
 */
record Blueprint(
        String code, String name, String profile, int weight, String regency, int minimum, List<Blueprint> parts) {

    private static final int SCHOOL_SIZE = 48;

    /** The weight of the whole subtree. */
    int total() {
        return weight + parts.stream().mapToInt(Blueprint::total).sum();
    }

    private Blueprint(NamedCsvRecord row, String profile) {
        this(
                row.getField("code"),
                row.getField("name"),
                profile,
                Sheet.number(row, "weight"),
                row.getField("regency"),
                Sheet.number(row, "minimum"),
                new ArrayList<>());
    }

    /** An organisation from a file, under one root. */
    static Blueprint read(Blueprint root, String file) {
        var known = new HashMap<String, Blueprint>();
        index(root, known);
        Sheet.rows(file, row -> {
            var unit = new Blueprint(row, row.getField("profile"));
            under(row.getField("parent"), known).parts().add(unit);
            return known.put(unit.code(), unit);
        });
        return root;
    }

    /** The province: its 38 units and 9 bureaus, what lies below them, and schools where the people are many. */
    static Blueprint province(int schools, Regencies regencies) {
        var root = new Blueprint(
                "JABAR", "Pemerintah Daerah Provinsi Jawa Barat", "UMUM", 0, "32.73", 0, new ArrayList<>());
        var tops = new HashMap<String, Blueprint>();
        Sheet.rows("demo/units-jabar.csv", row -> {
            var parent = row.getField("parent");
            var top = new Blueprint(
                    row.getField("code"),
                    row.getField("name"),
                    "UMUM",
                    0,
                    parent.isEmpty() ? "32.73" : "",
                    0,
                    new ArrayList<>());
            (parent.isEmpty() ? root : under(parent, tops)).parts().add(top);
            return tops.put(top.code(), top);
        });
        read(root, "demo/organisation.csv");
        addSchools(root, schools, regencies);
        return root;
    }

    private static void addSchools(Blueprint root, int people, Regencies regencies) {
        var branches = root.parts().stream()
                .filter(it -> it.code().equals("DISDIK"))
                .flatMap(it -> it.parts().stream())
                .filter(it -> it.code().startsWith("DISDIK.CD"))
                .toList();
        var kinds = List.of("SMA", "SMA", "SMA", "SMK", "SMK", "SLB");
        var all = regencies.all();
        for (int i = 0; i < people / SCHOOL_SIZE; i++) {
            var branch = branches.get(i % branches.size());
            var regency = nearest(branch, all, i / branches.size());
            var name = "%s Negeri Rekaan %d %s".formatted(kinds.get(i % kinds.size()), i + 1, regency.name());
            branch.parts()
                    .add(new Blueprint(
                            "SEK-" + (i + 1),
                            name,
                            "SEKOLAH",
                            SCHOOL_SIZE,
                            regency.code(),
                            SCHOOL_SIZE / 2,
                            List.of()));
        }
    }

    /** A branch serves the regencies around it, in turn. */
    private static Regencies.Regency nearest(Blueprint branch, List<Regencies.Regency> all, int turn) {
        var seat = all.stream()
                .filter(it -> it.code().equals(branch.regency()))
                .findFirst()
                .orElseThrow();
        var near = all.stream()
                .sorted(java.util.Comparator.comparingDouble(it -> it.centre().kilometresTo(seat.centre())))
                .limit(3)
                .toList();
        return near.get(turn % near.size());
    }

    private static void index(Blueprint unit, Map<String, Blueprint> known) {
        known.put(unit.code(), unit);
        unit.parts().forEach(it -> index(it, known));
    }

    private static Blueprint under(String parent, Map<String, Blueprint> known) {
        var unit = known.get(parent);
        if (unit == null) {
            throw new IllegalStateException("The unit '%s' is not described before its parts.".formatted(parent));
        }
        return unit;
    }
}
