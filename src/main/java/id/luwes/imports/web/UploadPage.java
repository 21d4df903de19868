package id.luwes.imports.web;

import id.luwes.imports.Column;
import id.luwes.imports.ImportKind;
import id.luwes.imports.Run;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a file is chosen, with the imports before it.
 *
 * @param place the first part of the address
 * @param words the beginning of the keys of the kind
 * @param dated whether date and origin are asked for
 */
public record UploadPage(
        String place,
        String words,
        boolean dated,
        List<Column> columns,
        List<RunRow> latest,
        UploadForm form,
        Faults faults) {

    static UploadPage of(ImportKind kind, List<Run> latest, UploadForm form, Faults faults) {
        return new UploadPage(
                kind.place(),
                kind.words(),
                kind.isDated(),
                kind.columns(),
                latest.stream().map(RunRow::new).toList(),
                form,
                faults);
    }

    /** What a column is called. */
    public String label(Wording wording, Column column) {
        return wording.text(words + ".column." + column.key());
    }

    /** The headings by which a column is known. */
    public String headings(Column column) {
        return column.headings().stream().collect(Collectors.joining(" · "));
    }
}
