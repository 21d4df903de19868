package id.luwes.workforce;

import id.luwes.imports.Cell;
import id.luwes.imports.Column;
import id.luwes.imports.Column.Need;
import id.luwes.imports.Reading;
import id.luwes.imports.Readings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The columns of an import of employees, with the headings of SIASN and of the spreadsheets that are made from it. What is
 * not here, such as addresses and family, is not read.
 */
final class EmployeeColumns {

    private static final int LONGEST = 300;

    static final List<Column> ALL = List.of(
            column("nip", Need.ALWAYS, Readings.nip(), "NIP", "nipBaru", "NIP BARU", "NIP PEGAWAI"),
            text("name", "NAMA", "NAMA PEGAWAI", "NAMA LENGKAP"),
            text("unit", "NAMA UNOR", "unorNama", "UNIT KERJA", "UNOR"),
            text("unit_above", "UNOR INDUK", "unorIndukNama", "UNIT INDUK", "PERANGKAT DAERAH", "OPD"),
            column(
                    "position_name",
                    Need.NEVER_AND_SHARED,
                    Readings.text(LONGEST),
                    "NAMA JABATAN",
                    "jabatanNama",
                    "JABATAN",
                    "jabatanFungsionalNama",
                    "jabatanFungsionalUmumNama",
                    "jabatanStrukturalNama"),
            column("kind", Need.NEVER, kind(), "JENIS JABATAN", "jenisJabatan"),
            column("since", Need.NEVER, Readings.date(), "TMT JABATAN", "tmtJabatan"),
            text("legal_status", "KEDUDUKAN HUKUM", "kedudukanPnsNama", "KEDUDUKAN PNS"),
            text("grade", "GOL AKHIR", "golRuangAkhir", "GOLONGAN"),
            column(
                    "regency",
                    Need.NEVER,
                    regency(),
                    "KABUPATEN/KOTA DOMISILI MKD",
                    "KABUPATEN/KOTA DOMISILI",
                    "KAB/KOTA DOMISILI",
                    "KODE KABUPATEN/KOTA"),
            column("superior", Need.NEVER, Readings.nip(), "NIP ATASAN", "NIP ATASAN LANGSUNG", "nipAtasan"),
            fact(
                    "nine_box",
                    FactKind.NINE_BOX,
                    "KOTAK TALENTA",
                    "KOTAK",
                    "NINE BOX",
                    "9 BOX",
                    "KOTAK MANAJEMEN TALENTA"),
            column(
                    "predicate",
                    Need.NEVER,
                    predicate(),
                    "PREDIKAT KINERJA",
                    "PREDIKAT",
                    "kuadranKinerja",
                    "PREDIKAT SKP"),
            column(
                    "period",
                    Need.NEVER,
                    Readings.number(Pattern.compile("(19|20)[0-9]{2}"), "workforce.import.problem.year"),
                    "TAHUN KINERJA",
                    "TAHUN SKP",
                    "TAHUN",
                    "PERIODE"),
            fact(
                    "absence_days",
                    FactKind.UNEXCUSED_ABSENCE_DAYS,
                    "HARI TANPA KETERANGAN",
                    "unexcused_absence_days",
                    "TANPA KETERANGAN",
                    "ALPA"),
            column(
                    "discipline_until",
                    Need.NEVER,
                    Readings.date(),
                    "HUKDIS SAMPAI",
                    "AKHIR HUKUMAN DISIPLIN",
                    "akhirHukumTanggal"),
            column("discipline", Need.NEVER, discipline(), "HUKUMAN DISIPLIN", "HUKDIS", "STATUS HUKDIS"),
            yesOrNo("laptop", "LAPTOP", "PUNYA LAPTOP"),
            fact(
                    "bandwidth",
                    FactKind.BANDWIDTH_MBPS,
                    "KECEPATAN INTERNET (MBPS)",
                    "KECEPATAN INTERNET",
                    "BANDWIDTH",
                    "bandwidth_mbps"),
            fact(
                    "capacity",
                    FactKind.REMOTE_CAPACITY,
                    "KAPASITAS KERJA JARAK JAUH (%)",
                    "KAPASITAS KERJA JARAK JAUH",
                    "KAPASITAS",
                    "remote_capacity"),
            yesOrNo("direct_service", "LAYANAN LANGSUNG", "PELAYANAN LANGSUNG", "direct_public_service"),
            assessed("task_outside_office", "TUGAS DAPAT DI LUAR KANTOR", "DAPAT DILAKSANAKAN DI LUAR KANTOR"),
            assessed("task_no_special_room", "TUGAS TANPA RUANG ATAU PERALATAN KHUSUS", "TANPA RUANG/PERALATAN KHUSUS"),
            assessed("task_by_ict", "TUGAS DAPAT DENGAN TIK", "DAPAT DILAKSANAKAN DENGAN TIK"),
            assessed("task_little_face_to_face", "TUGAS SEDIKIT TATAP MUKA", "SEDIKIT TATAP MUKA"),
            assessed(
                    "task_no_constant_supervision",
                    "TUGAS TANPA PENGAWASAN TERUS-MENERUS",
                    "TANPA PENGAWASAN TERUS-MENERUS"),
            column("observed_on", Need.NEVER, Readings.date(), "TANGGAL DATA", "TANGGAL PENGAMATAN", "observed_on"),
            text("source", "SUMBER DATA", "SUMBER"));

    /** The columns that are facts, and of which kind; each is appended beside the older ones. */
    static final Map<String, FactKind> FACTS = Map.ofEntries(
            Map.entry("nine_box", FactKind.NINE_BOX),
            Map.entry("predicate", FactKind.PREDICATE),
            Map.entry("absence_days", FactKind.UNEXCUSED_ABSENCE_DAYS),
            Map.entry("discipline", FactKind.DISCIPLINE),
            Map.entry("laptop", FactKind.LAPTOP),
            Map.entry("bandwidth", FactKind.BANDWIDTH_MBPS),
            Map.entry("capacity", FactKind.REMOTE_CAPACITY),
            Map.entry("direct_service", FactKind.DIRECT_PUBLIC_SERVICE),
            Map.entry("task_outside_office", FactKind.TASK_OUTSIDE_OFFICE),
            Map.entry("task_no_special_room", FactKind.TASK_NO_SPECIAL_ROOM),
            Map.entry("task_by_ict", FactKind.TASK_BY_ICT),
            Map.entry("task_little_face_to_face", FactKind.TASK_LITTLE_FACE_TO_FACE),
            Map.entry("task_no_constant_supervision", FactKind.TASK_NO_CONSTANT_SUPERVISION),
            Map.entry("since", FactKind.POSITION_SINCE));

    private EmployeeColumns() {}

    /** What a text says of a kind of fact; empty where it says nothing. */
    static Optional<String> read(FactKind kind, String written) {
        return ALL.stream()
                .filter(it -> FACTS.get(it.key()) == kind)
                .map(it -> it.reading().read(Cell.of(written)))
                .flatMap(it -> it instanceof Reading.Read.Value value ? Stream.of(value.text()) : Stream.empty())
                .findFirst();
    }

    private static Column column(String key, Need need, Reading reading, String... headings) {
        return new Column(key, need, List.of(headings), reading);
    }

    private static Column text(String key, String... headings) {
        return column(key, Need.NEVER, Readings.text(LONGEST), headings);
    }

    private static Column fact(String key, FactKind kind, String... headings) {
        return column(key, Need.NEVER, Readings.number(kind.pattern(), "workforce.import.problem." + kind), headings);
    }

    private static Column yesOrNo(String key, String... headings) {
        var yes = Stream.of("ya", "yes", "y", "ada", "tersedia", "punya", "1");
        var no = Stream.of("tidak", "no", "n", "tidakada", "tidaktersedia", "tidakpunya", "0");
        var words = new HashMap<String, String>();
        yes.forEach(it -> words.put(it, "yes"));
        no.forEach(it -> words.put(it, "no"));
        return column(key, Need.NEVER, Readings.words(words, "workforce.import.problem.yes-no"), headings);
    }

    /** Whether a criterion of the duties is met; the key of the column is a heading of it too. */
    private static Column assessed(String key, String... headings) {
        var known = Stream.concat(Stream.of(headings), Stream.of(key)).toArray(String[]::new);
        return column(key, Need.NEVER, assessment(), known);
    }

    /** What is said of a criterion of the duties. */
    static Reading assessment() {
        return Readings.words(
                Map.ofEntries(
                        Map.entry("met", "MET"),
                        Map.entry("ya", "MET"),
                        Map.entry("yes", "MET"),
                        Map.entry("terpenuhi", "MET"),
                        Map.entry("memenuhi", "MET"),
                        Map.entry("notmet", "NOT_MET"),
                        Map.entry("tidak", "NOT_MET"),
                        Map.entry("no", "NOT_MET"),
                        Map.entry("tidakterpenuhi", "NOT_MET"),
                        Map.entry("tidakmemenuhi", "NOT_MET"),
                        Map.entry("unassessed", "UNASSESSED"),
                        Map.entry("belum", "UNASSESSED"),
                        Map.entry("belumdinilai", "UNASSESSED")),
                "workforce.import.problem.task");
    }

    /** As SIASN calls the kinds, and as they are called since UU 20/2023. */
    private static Reading kind() {
        return Readings.words(
                Map.of(
                        "jabatanstruktural", "STRUKTURAL",
                        "struktural", "STRUKTURAL",
                        "jabatanfungsionaltertentu", "FUNGSIONAL",
                        "jabatanfungsional", "FUNGSIONAL",
                        "fungsional", "FUNGSIONAL",
                        "fungsionaltertentu", "FUNGSIONAL",
                        "jabatanfungsionalumum", "PELAKSANA",
                        "fungsionalumum", "PELAKSANA",
                        "jabatanpelaksana", "PELAKSANA",
                        "pelaksana", "PELAKSANA"),
                "workforce.import.problem.kind");
    }

    private static Reading predicate() {
        return Readings.words(
                Map.of(
                        "sangatbaik", "SANGAT_BAIK",
                        "baik", "BAIK",
                        "butuhperbaikan", "BUTUH_PERBAIKAN",
                        "kurang", "KURANG",
                        "sangatkurang", "SANGAT_KURANG"),
                "workforce.import.problem.PREDICATE");
    }

    private static Reading discipline() {
        return Readings.words(
                Map.ofEntries(
                        Map.entry("none", "NONE"),
                        Map.entry("tidak", "NONE"),
                        Map.entry("tidakada", "NONE"),
                        Map.entry("inprocess", "IN_PROCESS"),
                        Map.entry("dalamproses", "IN_PROCESS"),
                        Map.entry("proses", "IN_PROCESS"),
                        Map.entry("light", "LIGHT"),
                        Map.entry("ringan", "LIGHT"),
                        Map.entry("medium", "MEDIUM"),
                        Map.entry("sedang", "MEDIUM"),
                        Map.entry("heavy", "HEAVY"),
                        Map.entry("berat", "HEAVY")),
                "workforce.import.problem.DISCIPLINE");
    }

    /** By code or by name. Nothing is decided by the residence alone, so an unknown one costs nobody the rest of the row. */
    private static Reading regency() {
        return cell -> Regencies.find(cell.text())
                .map(Reading::value)
                .orElseGet(() -> Reading.doubt("workforce.import.problem.regency"));
    }
}
