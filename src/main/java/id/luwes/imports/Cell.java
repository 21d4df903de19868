package id.luwes.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell as a file holds it, without blanks around it and without signs that do not print.
 *
 * @param text empty where nothing is written
 * @param number whether a spreadsheet stored it as a number, which keeps fifteen digits and no more
 * @param day the day that such a number stands for as a date; null where it cannot be one
 */
public record Cell(String text, boolean number, @Nullable LocalDate day) {

    static final Cell EMPTY = new Cell("", false, null);

    /** A text, as every cell of a CSV file is. */
    public static Cell of(String written) {
        return written.isEmpty() ? EMPTY : new Cell(plain(written), false, null);
    }

    /** A number of a spreadsheet. */
    static Cell ofNumber(String written, @Nullable LocalDate day) {
        return new Cell(written, true, day);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** One blank for each row of blanks, breaks and controls; none at the ends. */
    private static String plain(String written) {
        boolean clean = written.charAt(0) > ' ' && written.charAt(written.length() - 1) > ' ';
        for (int i = 0; clean && i < written.length(); i++) {
            char sign = written.charAt(i);
            clean = (sign > ' ' && sign < 0x7F) || (sign == ' ' && written.charAt(i - 1) != ' ');
        }
        return clean
                ? written
                : written.replaceAll("[\\p{Cntrl}\\p{Z}\\p{Cf}\\p{Cs}\\p{Co}]+", " ")
                        .strip();
    }
}
