package id.luwes.absence;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.AuditLog;
import id.luwes.access.Role;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.imports.Uploading;
import id.luwes.workforce.Employees;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportingAbsencesTest {

    private static final String HEADINGS = "NIP,JENIS,TANGGAL MULAI,TANGGAL SELESAI,NOMOR SURAT,DIAGNOSA\n";

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final EmployeeId yusuf = agency.employee("Yusuf Kandaga", agency.top(), false);
    private final Uploading uploading = new Uploading(agency.visitor("Petugas BKD", null, Role.BKD), "absences");

    @Test
    void enters_leave_sickness_and_duty_travel_in_the_words_of_attendance() {
        var rows = HEADINGS
                + "%s,Cuti Tahunan,02-03-2026,06-03-2026,800/12,\n".formatted(nip(rani))
                + "%s,SAKIT,2026-03-10,,,demam berdarah\n".formatted(nip(rani))
                + "%s,Dinas Luar,09/03/2026,11/03/2026,090/7,\n".formatted(nip(yusuf));
        uploading.csv(rows).counts(3, 0, 0, 0).apply().counts(3, 0, 0, 0);

        assertThat(absences(rani)).extracting(Absence::kind).containsExactly(AbsenceKind.LEAVE, AbsenceKind.SICKNESS);
        assertThat(absences(rani).getFirst())
                .extracting(Absence::days, Absence::origin, Absence::reference)
                .containsExactly(
                        new DateRange(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6)),
                        Absence.Origin.IMPORT,
                        Optional.of("800/12"));
        assertThat(absences(yusuf)).extracting(Absence::kind).containsExactly(AbsenceKind.DUTY_TRAVEL);
        assertThat(trail("ABSENCE_ENTERED")).hasSize(3);
    }

    @Test
    void changes_nothing_when_the_same_file_comes_twice() {
        var rows = HEADINGS + "%s,Cuti,02-03-2026,06-03-2026,,\n".formatted(nip(rani));
        uploading.csv(rows).apply();

        assertThat(uploading.csv(rows).counts(0, 0, 1, 0).body()).doesNotContain("/application\"");
        assertThat(absences(rani)).hasSize(1);
    }

    @Test
    void refuses_by_row_what_overlaps_is_turned_round_or_is_nobodys() {
        uploading
                .csv(HEADINGS + "%s,Cuti,02-03-2026,06-03-2026,,\n".formatted(nip(rani)))
                .apply();
        var rows = HEADINGS
                + "%s,Sakit,06-03-2026,09-03-2026,,\n".formatted(nip(rani))
                + "%s,Sakit,16-03-2026,18-03-2026,,\n".formatted(nip(rani))
                + "%s,Cuti,18-03-2026,20-03-2026,,\n".formatted(nip(rani))
                + "%s,Cuti,20-03-2026,18-03-2026,,\n".formatted(nip(yusuf))
                + "199001012015051999,Cuti,20-03-2026,,,\n"
                + "%s,Tanpa Keterangan,20-03-2026,,,\n".formatted(nip(yusuf))
                + "%s,Cuti,31-02-2026,,,\n".formatted(nip(yusuf))
                + "%s,Cuti,01-01-2026,01-01-2028,,\n".formatted(nip(yusuf));
        var preview = uploading.csv(rows).counts(1, 0, 0, 7);

        assertThat(preview.problems())
                .contains("2,TANGGAL MULAI,2026-03-06,Pegawai ini sudah tidak hadir dari 02-03-2026 sampai 06-03-2026.")
                .contains("4,TANGGAL MULAI,2026-03-18,Hari-harinya bertumpukan dengan baris 3.")
                .contains("5,TANGGAL SELESAI,2026-03-18,Hari terakhir mendahului hari pertama.")
                .contains("6,NIP,199001012015051999,NIP ini bukan milik pegawai aktif")
                .contains("7,JENIS,Tanpa Keterangan,Ini bukan jenis ketidakhadiran.")
                .contains("8,TANGGAL MULAI,31-02-2026,Tanggal ini tidak ada.")
                .contains("9,TANGGAL SELESAI,2028-01-01,Ketidakhadiran ini lebih dari 366 hari.");
        preview.apply();
        assertThat(absences(rani)).hasSize(2);
    }

    @Test
    void lets_nobody_enter_their_own() {
        var officer = agency.employee("Petugas Sendiri", agency.top(), false);
        var own = new Uploading(agency.visitor("Petugas Sendiri", officer, Role.BKD), "absences");

        assertThat(own.csv(HEADINGS + "%s,Cuti,02-03-2026,,,\n".formatted(nip(officer)))
                        .counts(0, 0, 0, 1)
                        .problems())
                .contains("Tidak ada yang mengisi ketidakhadirannya sendiri.");
    }

    private String nip(EmployeeId person) {
        return agency.in(() -> TestServer.bean(Employees.class)
                .find(person)
                .orElseThrow()
                .nip()
                .value());
    }

    private List<Absence> absences(EmployeeId person) {
        var year = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return agency.in(() -> TestServer.bean(Absences.class).of(person, year));
    }

    private List<AuditLog.Line> trail(String action) {
        return agency.in(() -> TestServer.bean(AuditLog.class)
                .page(new AuditLog.Query(action, "", null, null, ZoneOffset.UTC), Optional.empty(), 50));
    }
}
