package id.luwes.imports;

import id.luwes.imports.Column.Need;
import id.luwes.imports.Run.Heading;
import id.luwes.imports.Run.Trouble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which heading of a file is taken for which column.
 *
 * @param headings in the order of the file
 */
record ColumnChoice(List<Column> columns, List<Heading> headings) {

    static ColumnChoice of(List<Column> columns, List<String> texts, Headings known) {
        return new ColumnChoice(
                columns,
                texts.stream()
                        .map(it -> new Heading(it, known.column(it).orElse("")))
                        .toList());
    }

    /** The keys of the columns that the file has. */
    Set<String> keys() {
        return headings.stream()
                .map(Heading::column)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Why nobody can tell what the columns mean; empty where it is clear. */
    Optional<Trouble> trouble() {
        var seen = new HashSet<String>();
        for (var heading : headings) {
            var column = columns.stream()
                    .filter(it -> it.key().equals(heading.column()))
                    .findFirst();
            if (column.isPresent()
                    && !seen.add(heading.column())
                    && column.get().need() != Need.NEVER_AND_SHARED) {
                return Optional.of(new Trouble(
                        "imports.columns.twice",
                        List.of(heading.text(), column.get().heading())));
            }
        }
        var missing = columns.stream()
                .filter(it -> it.need() == Need.ALWAYS && !seen.contains(it.key()))
                .map(Column::heading)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            return Optional.of(new Trouble("imports.columns.missing", List.of(missing)));
        }
        return seen.size() > 1 ? Optional.empty() : Optional.of(new Trouble("imports.columns.nothing", List.of()));
    }

    /** The places at which a column stands, the heading that its list names first being the first. */
    List<Integer> places(Column column) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).column().equals(column.key())) {
                places.add(i);
            }
        }
        var order = column.headings().stream().map(Headings::plain).toList();
        places.sort(Comparator.comparingInt(it ->
                Math.floorMod(order.indexOf(Headings.plain(headings.get(it).text())), order.size() + 1)));
        return places;
    }

    /** How the file calls a column; as people know it where the file does not have it. */
    String heading(String key) {
        return headings.stream()
                .filter(it -> it.column().equals(key))
                .map(Heading::text)
                .findFirst()
                .or(() -> columns.stream()
                        .filter(it -> it.key().equals(key))
                        .map(Column::heading)
                        .findFirst())
                .orElse("");
    }
}
