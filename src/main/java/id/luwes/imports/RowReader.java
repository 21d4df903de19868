package id.luwes.imports;

import id.luwes.imports.Column.Need;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows by the chosen columns. What is in no chosen column is not even looked at. */
final class RowReader {

    private final ColumnChoice choice;
    private final boolean rectangular;
    private final List<Place> places;

    /** A column of the import and where the file has it. */
    private record Place(Column column, List<Integer> cells) {}

    RowReader(ColumnChoice choice, boolean rectangular) {
        this.choice = choice;
        this.rectangular = rectangular;
        this.places = choice.columns().stream()
                .map(it -> new Place(it, choice.places(it)))
                .toList();
    }

    /** The values by column, null where nothing is known, and what is wrong with the row. */
    record Values(long line, List<@Nullable String> values, List<RowProblem> problems) {

        /** Whether the row can be compared with what is there. */
        boolean isReadable() {
            return problems.stream().allMatch(RowProblem::mild);
        }
    }

    Values read(Sheet.Line row) {
        var problems = new ArrayList<RowProblem>(0);
        if (row.torn()) {
            problems.add(new RowProblem(row.line(), "", "", "imports.problem.torn", List.of()));
            return new Values(row.line(), List.of(), problems);
        }
        if (rectangular && row.cells().size() != choice.headings().size()) {
            var counts = List.of(
                    Integer.toString(row.cells().size()),
                    Integer.toString(choice.headings().size()));
            problems.add(new RowProblem(row.line(), "", "", "imports.problem.width", counts));
            return new Values(row.line(), List.of(), problems);
        }
        var values = new ArrayList<@Nullable String>(places.size());
        for (var place : places) {
            values.add(value(row, place, problems));
        }
        return new Values(row.line(), values, problems);
    }

    private @Nullable String value(Sheet.Line row, Place place, List<RowProblem> problems) {
        for (int at : place.cells()) {
            var cell = at < row.cells().size() ? row.cells().get(at) : Cell.EMPTY;
            if (!cell.isEmpty()) {
                return switch (place.column().reading().read(cell)) {
                    case Reading.Read.Value value -> value.text();
                    case Reading.Read.Problem problem -> {
                        problems.add(problem(row, at, problem.key(), problem.arguments(), false));
                        yield null;
                    }
                    case Reading.Read.Doubt doubt -> {
                        problems.add(problem(row, at, doubt.key(), doubt.arguments(), true));
                        yield null;
                    }
                };
            }
        }
        if (place.column().need() == Need.ALWAYS) {
            var heading = choice.heading(place.column().key());
            problems.add(new RowProblem(row.line(), heading, "", "imports.problem.empty", List.of()));
        }
        return null;
    }

    private RowProblem problem(Sheet.Line row, int at, String key, List<String> arguments, boolean mild) {
        return new RowProblem(
                row.line(),
                choice.headings().get(at).text(),
                row.cells().get(at).text(),
                key,
                arguments,
                mild);
    }
}
