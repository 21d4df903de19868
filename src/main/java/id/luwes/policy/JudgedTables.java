package id.luwes.policy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the three tables that judge may give and ask: reasons, whole days of a week, and proposals made from the figures of a
 * month. Whatever else a table gave would fail when the first person meets the row, months after it was written.
 */
final class JudgedTables {

    private static final Pattern REASON = Pattern.compile("[A-Z][A-Z_]{1,39}");
    private static final Set<String> RESERVED = Set.of(Decision.FACT_MISSING, Decision.NO_ROW);
    private static final Set<String> FIGURES = Set.of(Policy.ATTAINMENT, Policy.COMPLIANCE);

    private final DmnModel model;

    private JudgedTables(DmnModel model) {
        this.model = model;
    }

    /** @throws OutsideSubset where one of them gives or asks something else */
    static void check(DmnModel model) {
        var tables = new JudgedTables(model);
        tables.gives(Judging.REFUSALS, Kind.STRING, JudgedTables::reason);
        tables.gives(Judging.DAYS, Kind.NUMBER, JudgedTables::days);
        tables.gives(Judging.EVALUATION, Kind.STRING, JudgedTables::proposal);
        tables.asksFigures();
        tables.namesRowsOnce();
    }

    /** What is wrong with a result; empty where nothing is. */
    @FunctionalInterface
    private interface Wrong {
        Optional<Bilingual> with(Object output);
    }

    private void gives(String name, Kind kind, Wrong wrong) {
        var table = model.table(name);
        var place = Where.table(name);
        if (table.output() != kind) {
            throw new OutsideSubset(
                    Where.output(place),
                    new Bilingual("typeRef-nya '%s'; seharusnya %s", "its typeRef is '%s'; it must be %s")
                            .with(table.output().typeRef(), kind.typeRef()));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            var found = wrong.with(row.output());
            if (found.isPresent()) {
                throw new OutsideSubset(
                        Where.output(Where.row(place, i + 1).plus(Bilingual.both(" (" + row.id() + ")"))), found.get());
            }
        }
    }

    private static Optional<Bilingual> reason(Object output) {
        var code = output.toString();
        if (RESERVED.contains(code)) {
            return Optional.of(new Bilingual(
                            "alasan '%s' dipakai oleh sistem sendiri; beri nama lain",
                            "the reason '%s' is the system's own; call it something else")
                    .with(code));
        }
        return REASON.matcher(code).matches()
                ? Optional.empty()
                : Optional.of(new Bilingual(
                                "alasan '%s' harus 2 sampai 40 huruf besar dan garis bawah, misalnya BOX",
                                "the reason '%s' must be 2 to 40 capital letters and underscores, such as BOX")
                        .with(code));
    }

    /** As it is written, too: what moves numbers reads it again. */
    private static Optional<Bilingual> days(Object output) {
        var days = (BigDecimal) output;
        boolean whole =
                days.scale() == 0 && days.signum() >= 0 && days.compareTo(BigDecimal.valueOf(Lever.Days.MOST)) <= 0;
        return whole
                ? Optional.empty()
                : Optional.of(new Bilingual(
                                "'%s' bukan jumlah hari seminggu; tulis bilangan bulat 0 sampai %d tanpa koma",
                                "'%s' is no number of days a week; write a whole number from 0 to %d, without decimals")
                        .with(days.toPlainString(), Lever.Days.MOST));
    }

    private static Optional<Bilingual> proposal(Object output) {
        var known = Stream.of(Proposal.values()).map(Enum::name).toList();
        return known.contains(output.toString())
                ? Optional.empty()
                : Optional.of(new Bilingual(
                                "usulan '%s' tidak dikenal; tulis salah satu dari %s",
                                "nobody knows the proposal '%s'; write one of %s")
                        .with(output, String.join(", ", known)));
    }

    private void asksFigures() {
        for (var column : model.table(Judging.EVALUATION).columns()) {
            if (!FIGURES.contains(column.input()) || column.kind() != Kind.NUMBER) {
                throw new OutsideSubset(
                        Where.input(Where.table(Judging.EVALUATION), column.input()),
                        "evaluasi bulanan hanya menanyakan attainment dan compliance, keduanya number",
                        "the monthly evaluation asks attainment and compliance only, each a number");
            }
        }
    }

    /** What writes a cell finds its row by the name alone. */
    private void namesRowsOnce() {
        var seen = new HashSet<String>();
        for (var table : model.tables()) {
            for (var row : table.rows()) {
                if (!seen.add(row.id())) {
                    throw new OutsideSubset(
                            Where.table(table.name()),
                            new Bilingual(
                                            "baris '%s' juga ada dalam tabel lain; beri id lain",
                                            "another table has a row '%s' too; give it another id")
                                    .with(row.id()));
                }
            }
        }
    }
}
