package id.luwes.imports;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises columns by their headings: letters and digits count, however they are written. */
final class Headings {

    /**
     * What a source may hold of a person and nobody here needs: these columns are never read, whatever somebody chooses, but
     * for an import that is about one of them and calls it so.
     */
    private static final Set<String> LEFT_OUT = Set.of(
            "alamat",
            "alamatlengkap",
            "alamatrumah",
            "alamatdomisili",
            "agama",
            "agamaid",
            "jeniskawin",
            "statuskawin",
            "nik",
            "validnik",
            "npwp",
            "bpjs",
            "nomorhp",
            "nohp",
            "notelp",
            "telepon",
            "email",
            "emailgov",
            "tempatlahir",
            "tempatlahirid",
            "tgllahir",
            "tanggallahir",
            "jeniskelamin",
            "jenisiddokumenid",
            "jenisiddokumennama",
            "nomoriddocument",
            "noserikarpeg",
            "gajipokok",
            "rekening",
            "norekening",
            "diagnosa",
            "diagnosis",
            "penyakit",
            "kartuasnvirtual");

    private final Map<String, String> known = new HashMap<>();

    /** @param remembered what somebody has chosen for a heading before: the key of a column, or nothing to leave it out */
    Headings(List<Column> columns, Map<String, String> remembered) {
        for (var column : columns) {
            column.headings().forEach(it -> known.put(plain(it), column.key()));
            known.put(plain(column.key()), column.key());
        }
        known.putAll(remembered);
        var wanted = columns.stream()
                .flatMap(it -> it.headings().stream())
                .map(Headings::plain)
                .collect(Collectors.toSet());
        LEFT_OUT.stream().filter(it -> !wanted.contains(it)).forEach(known::remove);
    }

    /** The column that a heading means; empty where it is not known or was left out. */
    Optional<String> column(String heading) {
        return Optional.ofNullable(known.get(plain(heading))).filter(it -> !it.isEmpty());
    }

    /** How many of these are known. */
    long recognised(List<String> headings) {
        return headings.stream().filter(it -> column(it).isPresent()).count();
    }

    /** Whether a column of this heading is never read, where no import is about it. */
    static boolean isLeftOut(String heading) {
        return LEFT_OUT.contains(plain(heading));
    }

    /** Letters and digits alone, small, without accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
