package id.luwes.performance.web;

import id.luwes.evidence.FileRow;
import id.luwes.evidence.KeptFile;
import id.luwes.performance.Happening;
import id.luwes.web.Wording;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * A line of the history of an output.
 *
 * @param link where the evidence lies, empty where none was given; {@code site} is its host
 */
public record HistoryRow(String title, String text, String link, String site, List<FileRow> files, String note) {

    public HistoryRow {
        files = List.copyOf(files);
    }

    static HistoryRow of(Happening it, List<KeptFile> files, String measure, Wording words) {
        var key = "performance.history."
                + it.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var quantity = it.quantity()
                .map(much -> Typed.written(much, words) + " " + measure)
                .orElse("");
        var when = words.moment(it.at());
        return new HistoryRow(
                words.text(key, quantity),
                it.text(),
                it.link().orElse(""),
                it.link().map(HistoryRow::site).orElse(""),
                files.stream().map(file -> FileRow.of(file, words)).toList(),
                it.by().isEmpty() ? when : words.text("performance.history.by", it.by(), when));
    }

    private static String site(String link) {
        var host = URI.create(link).getHost();
        return host == null ? link : host;
    }
}
