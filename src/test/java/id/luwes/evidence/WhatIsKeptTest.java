package id.luwes.evidence;

import static id.luwes.evidence.TestFiles.docx;
import static id.luwes.evidence.TestFiles.joined;
import static id.luwes.evidence.TestFiles.jpeg;
import static id.luwes.evidence.TestFiles.locked;
import static id.luwes.evidence.TestFiles.odt;
import static id.luwes.evidence.TestFiles.pdf;
import static id.luwes.evidence.TestFiles.png;
import static id.luwes.evidence.TestFiles.signs;
import static id.luwes.evidence.TestFiles.text;
import static id.luwes.evidence.TestFiles.xlsx;
import static id.luwes.evidence.TestFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is follows from its bytes, and what is not fit to be kept is told apart. */
class WhatIsKeptTest {

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> fine() {
        return Stream.of(
                Arguments.of("peta.pdf", pdf(), FileKind.PDF),
                Arguments.of("peta.PDF", pdf(), FileKind.PDF),
                Arguments.of("tanpa akhiran", pdf(), FileKind.PDF),
                Arguments.of("foto.png", png(8, 6), FileKind.PNG),
                Arguments.of("foto.jpg", jpeg(8, 6), FileKind.JPEG),
                Arguments.of("foto.jpeg", jpeg(8, 6), FileKind.JPEG),
                // Cameras put a film behind the picture.
                Arguments.of("bergerak.jpg", joined(jpeg(8, 6), signs("\0\0\0\u0018ftypmp42")), FileKind.JPEG),
                Arguments.of("catatan.txt", text("Rapat 3 × 2 jam — selesai 👍\n"), FileKind.TEXT),
                Arguments.of("data.csv", text("\uFEFFnama;jumlah\nPeta;3\n"), FileKind.CSV),
                Arguments.of("rekap.xlsx", xlsx(Map.of()), FileKind.XLSX),
                Arguments.of("telaah.docx", docx(), FileKind.DOCX),
                Arguments.of(
                        "grafik.docx",
                        zip(Map.of(
                                "[Content_Types].xml", text("<Types/>"),
                                "word/document.xml", text("<document/>"),
                                "word/embeddings/Lembar1.xlsx", xlsx(Map.of()))),
                        FileKind.DOCX),
                Arguments.of("telaah.odt", odt(Map.of()), FileKind.ODT));
    }

    @ParameterizedTest
    @MethodSource("fine")
    void is_told_from_the_bytes(String name, byte[] content, FileKind kind) throws Exception {
        assertThat(inspect(name, content)).isEqualTo(kind);
    }

    static Stream<Arguments> unfit() {
        var page = text("<!DOCTYPE html><script>alert(1)</script>");
        return Stream.of(
                Arguments.of("kosong.pdf", new byte[0], Flaw.EMPTY),
                Arguments.of("peta.png", pdf(), Flaw.MISNAMED),
                Arguments.of("peta.pdf", png(8, 6), Flaw.MISNAMED),
                Arguments.of("peta.pdf.exe", pdf(), Flaw.MISNAMED),
                Arguments.of("peta\u202Efdp.exe", pdf(), Flaw.MISNAMED),
                Arguments.of("peta.docx", xlsx(Map.of()), Flaw.MISNAMED),
                Arguments.of("skrip.sh", text("rm -rf /\n"), Flaw.MISNAMED),
                // Truncated
                Arguments.of("peta.pdf", half(pdf()), Flaw.CUT_OFF),
                Arguments.of("foto.png", half(png(40, 40)), Flaw.CUT_OFF),
                Arguments.of("foto.png", signs("\u0089PNG\r\n\u001A\n"), Flaw.BROKEN),
                Arguments.of("foto.jpg", half(jpeg(40, 40)), Flaw.CUT_OFF),
                Arguments.of("foto.jpg", signs("\u00FF\u00D8\u00FF"), Flaw.CUT_OFF),
                Arguments.of("rekap.xlsx", half(xlsx(Map.of())), Flaw.CUT_OFF),
                // Two things at once
                Arguments.of("peta.pdf", joined(pdf(), docx()), Flaw.TWO_KINDS),
                Arguments.of("peta.pdf", pdf("<html ><script>alert(1)</script>"), Flaw.TWO_KINDS),
                Arguments.of("peta.pdf", joined(pdf(), new byte[5000]), Flaw.TWO_KINDS),
                Arguments.of("foto.png", joined(png(8, 6), page), Flaw.TWO_KINDS),
                Arguments.of("foto.jpg", joined(jpeg(8, 6), page), Flaw.TWO_KINDS),
                Arguments.of("foto.jpg", joined(jpeg(8, 6), text("<?PHP echo 1;")), Flaw.TWO_KINDS),
                Arguments.of("foto.jpg", joined(jpeg(8, 6), docx()), Flaw.TWO_KINDS),
                Arguments.of("foto.jpg", joined(jpeg(8, 6), pdf()), Flaw.TWO_KINDS),
                Arguments.of("rekap.xlsx", joined(xlsx(Map.of()), page), Flaw.TWO_KINDS),
                Arguments.of("rekap.xlsx", xlsxNamed("<script>alert(1)</script>"), Flaw.TWO_KINDS),
                Arguments.of("catatan.txt", joined(text("Catatan\n"), docx()), Flaw.UNKNOWN),
                // Bombs
                Arguments.of("rekap.xlsx", xlsx(Map.of("xl/sheet1.xml", new byte[3_000_000])), Flaw.BOMB),
                Arguments.of("rekap.xlsx", manyParts(3001), Flaw.BOMB),
                Arguments.of("besar.png", TestFiles.claimingPng(60_000, 60_000), Flaw.TOO_MANY_PIXELS),
                Arguments.of("besar.png", TestFiles.claimingPng(20_000, 20_000), Flaw.TOO_MANY_PIXELS),
                Arguments.of("besar.png", TestFiles.claimingPng(-1, 5), Flaw.TOO_MANY_PIXELS),
                Arguments.of("tipis.png", TestFiles.claimingPng(0, 5), Flaw.BROKEN),
                // Archives, passwords, programs
                Arguments.of("berkas.zip", zip(Map.of("peta.pdf", pdf())), Flaw.ARCHIVE),
                Arguments.of("rekap.xlsx", xlsx(Map.of("xl/isi.bin", docx())), Flaw.ARCHIVE),
                Arguments.of("arsip.rar", signs("Rar!\u001A\u0007\0"), Flaw.ARCHIVE),
                Arguments.of("rekap.xlsx", locked(xlsx(Map.of())), Flaw.ENCRYPTED),
                Arguments.of(
                        "telaah.odt",
                        odt(Map.of("META-INF/manifest.xml", text("<m:encryption-data/>"))),
                        Flaw.ENCRYPTED),
                Arguments.of("peta.pdf", pdf("5 0 obj << /Encrypt 6 0 R >> endobj\n"), Flaw.ENCRYPTED),
                Arguments.of(
                        "rekap.xlsx",
                        signs("\u00D0\u00CF\u0011\u00E0    E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
                        Flaw.ENCRYPTED),
                Arguments.of("rekap.xls", signs("\u00D0\u00CF\u0011\u00E0 Workbook"), Flaw.OLD_OFFICE),
                Arguments.of("rekap.xlsm", xlsx(Map.of("xl/vbaProject.bin", text("x"))), Flaw.MACROS),
                Arguments.of("telaah.odt", odt(Map.of("Basic/script-lc.xml", text("<x/>"))), Flaw.MACROS),
                Arguments.of(
                        "rekap.xlsx",
                        zip(Map.of(
                                "[Content_Types].xml", text("<T t='application/vnd.ms-excel.sheet.macroEnabled'/>"),
                                "xl/workbook.xml", text("<workbook/>"))),
                        Flaw.MACROS),
                Arguments.of("rekap.xlsx", xlsx(Map.of("xl/program.bin", signs("MZ\u0090"))), Flaw.MACROS),
                Arguments.of("peta.pdf", pdf("5 0 obj << /S /JavaScript /JS (x) >> endobj\n"), Flaw.ACTIVE),
                Arguments.of("peta.pdf", pdf("5 0 obj << /S /Launch >> endobj\n"), Flaw.ACTIVE),
                // Neither this nor that
                Arguments.of("halaman.html", page, Flaw.MARKUP),
                Arguments.of("gambar.svg", text("<svg xmlns='x'/>"), Flaw.MARKUP),
                Arguments.of("catatan.txt", page, Flaw.MARKUP),
                Arguments.of("foto.heic", signs("\0\0\0\u0018ftypheic"), Flaw.OTHER_PICTURE),
                Arguments.of("foto.webp", signs("RIFF\0\0\0\0WEBPVP8 "), Flaw.OTHER_PICTURE),
                Arguments.of("foto.gif", text("GIF89a"), Flaw.OTHER_PICTURE),
                Arguments.of("catatan.txt", signs("caf\u00E9"), Flaw.UNKNOWN),
                Arguments.of("catatan.txt", signs("a\0b"), Flaw.UNKNOWN),
                Arguments.of("program.exe", signs("MZ\u0090\0\u0003"), Flaw.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void is_refused_with_its_reason(String name, byte[] content, Flaw flaw) {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> inspect(name, content))
                .extracting(Unfit::flaw)
                .isEqualTo(flaw);
    }

    /** A machine that is cut off somewhere sends the beginning of a file: never a failure, and never a file that is whole. */
    @Test
    void no_beginning_of_a_file_passes_for_it() throws IOException {
        for (var whole : new byte[][] {pdf(), png(8, 6), jpeg(8, 6), docx(), odt(Map.of())}) {
            for (int length = 1; length < whole.length - 1; length += 7) {
                var part = Arrays.copyOf(whole, length);
                try {
                    // A PDF may lack the line break at its end, and some letters are a text.
                    assertThat(inspect("berkas", part)).isIn(FileKind.TEXT, FileKind.PDF);
                } catch (Unfit unfit) {
                    assertThat(unfit.flaw()).isNotNull();
                }
            }
        }
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] xlsxNamed(String first) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(first, text("x"));
        parts.put("[Content_Types].xml", text("<Types/>"));
        parts.put("xl/workbook.xml", text("<workbook/>"));
        return zip(parts);
    }

    private static byte[] manyParts(int count) {
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < count; i++) {
            parts.put("xl/" + i, new byte[0]);
        }
        return xlsx(parts);
    }

    private FileKind inspect(String name, byte[] content) throws Unfit, IOException {
        return Inspecting.inspect(Files.write(folder.resolve("berkas"), content), FileName.of(name));
    }
}
