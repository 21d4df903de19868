package id.luwes.arrangement.web;

import static java.util.stream.Collectors.toMap;

import id.luwes.arrangement.Prospect;
import id.luwes.arrangement.TrackRecord.Past;
import id.luwes.arrangement.TrackRecord.PastOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The past beside the promises of the form.
 *
 * @param names what was promised before, to choose from
 * @param measures by which that was counted
 */
public record PastRows(List<PastRow> rows, List<Name> names, List<String> measures) {

    public PastRows {
        rows = List.copyOf(rows);
        names = List.copyOf(names);
        measures = List.copyOf(measures);
    }

    /** A name that was used before, with its measure. */
    public record Name(String what, String measure) {}

    static PastRows of(ApplicationForm form, Prospect prospect) {
        var outputs = prospect.past().map(Past::outputs).orElse(List.of());
        return new PastRows(
                IntStream.rangeClosed(1, form.outputs())
                        .mapToObj(number -> PastRow.of(number, form, prospect))
                        .toList(),
                outputs.stream()
                        .collect(toMap(PastOutput::name, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                        .values()
                        .stream()
                        .map(it -> new Name(it.what(), it.measure()))
                        .toList(),
                outputs.stream().map(PastOutput::measure).distinct().toList());
    }

    public boolean none() {
        return names.isEmpty();
    }

    /** These without the ones for which the form, folded as it was sent, has no room. */
    PastRows shownIn(ApplicationForm form) {
        var folded = List.of(form.value("folded").split(","));
        return new PastRows(
                rows.stream()
                        .filter(it -> !folded.contains(Integer.toString(it.number())))
                        .toList(),
                names,
                measures);
    }

    boolean firstOfName(ApplicationForm form, int number) {
        return IntStream.range(1, number).noneMatch(it -> PastRow.name(form, it).equals(PastRow.name(form, number)));
    }

    public PastRow row(int number) {
        return rows.get(number - 1);
    }
}
