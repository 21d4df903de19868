package id.luwes.objection.web;

import id.luwes.objection.ObjectionLine;
import id.luwes.objection.ObjectionState;
import id.luwes.objection.ObjectionStatistics.Counted;
import id.luwes.objection.ObjectionStatistics.Row;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How objections end, and what is overdue, in the scope of the reader. */
public record StatisticsPage(Counted statistics, List<ObjectionLine> overdue, LocalDate today) {

    public StatisticsPage {
        overdue = List.copyOf(overdue);
    }

    public List<String> columns(Wording words) {
        return Stream.of(
                        "kind",
                        "all",
                        "open",
                        "upheld",
                        "partly",
                        "rejected",
                        "not-heard",
                        "withdrawn",
                        "overdue",
                        "median")
                .map(it -> words.text("objection.statistics." + it))
                .toList();
    }

    public List<List<String>> rows(Wording words) {
        return statistics.rows().stream().map(it -> cells(it, words)).toList();
    }

    private static List<String> cells(Row row, Wording words) {
        var counted = IntStream.of(
                        row.all(),
                        row.of(ObjectionState.OPEN) + row.of(ObjectionState.LATE),
                        row.of(ObjectionState.UPHELD),
                        row.of(ObjectionState.PARTLY),
                        row.of(ObjectionState.REJECTED),
                        row.of(ObjectionState.NOT_HEARD),
                        row.of(ObjectionState.WITHDRAWN),
                        row.overdue())
                .mapToObj(words::number);
        var kind = row.kind()
                .map(it -> words.text("objection.kind." + it.word()))
                .orElseGet(() -> words.text("objection.statistics.merged"));
        var median = row.median().isPresent() ? words.number(row.median().getAsInt()) : "–";
        return Stream.of(Stream.of(kind), counted, Stream.of(median))
                .flatMap(it -> it)
                .toList();
    }
}
