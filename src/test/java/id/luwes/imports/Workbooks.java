package id.luwes.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Excel workbooks of one sheet, as small as they can be. */
public final class Workbooks {

    private Workbooks() {}

    /** A workbook of rows; a {@link Number} becomes a number, {@code null} nothing, everything else a text. */
    public static byte[] of(List<List<Object>> rows) {
        var sheet = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            sheet.append("<row r=\"").append(i + 1).append("\">");
            for (int j = 0; j < rows.get(i).size(); j++) {
                cell(sheet, (char) ('A' + j) + "" + (i + 1), rows.get(i).get(j));
            }
            sheet.append("</row>");
        }
        return ofSheet("<sheetData>" + sheet + "</sheetData>");
    }

    private static void cell(StringBuilder sheet, String place, Object value) {
        switch (value) {
            case Number number -> sheet.append("<c r=\"%s\"><v>%s</v></c>".formatted(place, number));
            case Object text when text.toString().isEmpty() -> {}
            case Object text ->
                sheet.append("<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                        .formatted(place, text.toString().replace("&", "&amp;").replace("<", "&lt;")));
        }
    }

    /** A workbook whose sheet is written out. */
    public static byte[] ofSheet(String sheet) {
        return ofSheet(sheet, 1);
    }

    /** A workbook whose sheet is a text so many times. */
    public static byte[] ofSheet(String sheet, int times) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Default Extension="xml" ContentType="application/xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            part(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Pegawai" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">""".getBytes(StandardCharsets.UTF_8));
            var part = sheet.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(part);
            }
            zip.write("</worksheet>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
