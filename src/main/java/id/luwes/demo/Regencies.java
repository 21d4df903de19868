package id.luwes.demo;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where people live and offices stand. */
final class Regencies {

    /** Beyond this distance few still commute, so that the weight of a home falls to a third with each. */
    private static final double COMMUTE_KM = 16;

    private final Map<String, Regency> byCode;
    private final Map<String, Weighted<Regency>> homes = new HashMap<>();

    private Regencies(List<Regency> regencies) {
        this.byCode = regencies.stream().collect(toMap(Regency::code, identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** A kabupaten or kota, by its code of the interior ministry. */
    record Regency(String code, String name, Place centre, int population) {}

    static Regencies read(String file) {
        return new Regencies(Sheet.rows(
                file,
                row -> new Regency(
                        row.getField("code"),
                        row.getField("name"),
                        new Place(
                                Double.parseDouble(row.getField("latitude")),
                                Double.parseDouble(row.getField("longitude"))),
                        Sheet.number(row, "population_2024"))));
    }

    Regency of(String code) {
        var regency = byCode.get(code);
        if (regency == null) {
            throw new IllegalArgumentException("There is no regency '%s' in the list.".formatted(code));
        }
        return regency;
    }

    List<Regency> all() {
        return List.copyOf(byCode.values());
    }

    /** Where somebody lives who works in this regency: near it, and where many live. */
    Regency home(Chance chance, String workplace) {
        return homes.computeIfAbsent(workplace, this::around).pick(chance);
    }

    private Weighted<Regency> around(String workplace) {
        var work = of(workplace).centre();
        return Weighted.by(
                it -> Math.sqrt(it.population()) * Math.exp(-it.centre().kilometresTo(work) / COMMUTE_KM), all());
    }
}
