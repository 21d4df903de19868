package id.luwes.web;

/** Text for a cell of a file that a spreadsheet opens. */
public final class CsvText {

    private static final String FORMULA = "=+-@\t\r";

    private CsvText() {}

    /** What begins like a formula is made a text, by the apostrophe that spreadsheets use for it. */
    public static String harmless(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
