package id.luwes.regime.web;

import static java.util.stream.Collectors.toMap;

import id.luwes.agency.Units.Unit;
import id.luwes.core.UnitId;
import id.luwes.regime.HeldRegime.Answer;
import id.luwes.regime.Reached;
import id.luwes.regime.ReachedUnit;
import id.luwes.web.CsvText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whom a regime reaches, all units, for a file. */
record ReachFile(Reached reached, List<Unit> units) {

    Stream<String[]> lines() {
        Map<UnitId, Unit> named = units.stream().collect(toMap(Unit::id, it -> it));
        var head = Stream.concat(
                Stream.of("day", "unit", "people", "away_at_most", "away_by_others", "office_at_least", "minimum"),
                Arrays.stream(Answer.values())
                        .map(it -> RegimeWords.word(it.name()).replace('-', '_')));
        return Stream.concat(
                Stream.<String[]>of(head.toArray(String[]::new)),
                reached.units().stream().map(it -> line(it, named)));
    }

    private String[] line(ReachedUnit it, Map<UnitId, Unit> named) {
        var unit = named.get(it.unit());
        var numbers = Stream.of(it.people(), it.away(), it.already(), it.office());
        var answers = Arrays.stream(Answer.values()).map(answer -> it.answers().getOrDefault(answer, 0));
        return Stream.of(
                        Stream.of(reached.day().toString(), unit == null ? "" : CsvText.harmless(unit.name())),
                        numbers.map(String::valueOf),
                        Stream.of(unit == null ? "0" : String.valueOf(unit.serviceMinimum())),
                        answers.map(String::valueOf))
                .flatMap(cells -> cells)
                .toArray(String[]::new);
    }
}
