package id.luwes.imports;

import id.luwes.core.NipFault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The readings that several imports share. */
public final class Readings {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(?:[ T]\\d{1,2}[:.]\\d{2}.*)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[ T]\\d{1,2}[:.]\\d{2}.*)?");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+(?:[.,]\\d+)?[Ee]\\+?\\d+");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Readings() {}

    /**
     * A NIP. A spreadsheet keeps fifteen digits of a number, so one that was stored as a number is never the right one;
     * where it was saved as CSV after that, it ends in zeros or is written as 1,98E+17.
     */
    public static Reading nip() {
        return cell -> {
            var digits = cell.text().replaceAll("[ '’`.]", "");
            if (cell.number() || SCIENTIFIC.matcher(cell.text()).matches()) {
                return Reading.problem("imports.problem.nip-number");
            }
            var fault = NipFault.of(digits);
            if (fault.isEmpty()) {
                return Reading.value(digits);
            }
            return digits.matches("\\d{15,18}") && digits.endsWith("000")
                    ? Reading.problem("imports.problem.nip-number")
                    : Reading.problem("imports.problem.nip." + fault.get());
        };
    }

    /** A text of at most so many characters. */
    public static Reading text(int longest) {
        return cell -> cell.text().indexOf('\uFFFD') >= 0
                ? Reading.problem("imports.problem.unreadable")
                : cell.text().length() > longest
                        ? Reading.problem("imports.problem.long", longest)
                        : Reading.value(cell.text());
    }

    /** A date as 31-12-2025, 31/12/2025, 2025-12-31, or as a spreadsheet stores it; kept as 2025-12-31. */
    public static Reading date() {
        return cell -> {
            if (cell.number()) {
                var day = cell.day();
                return day == null || !isSensible(day)
                        ? Reading.problem("imports.problem.date")
                        : Reading.value(day.toString());
            }
            var dayFirst = DAY_FIRST.matcher(cell.text());
            if (dayFirst.matches()) {
                return date(dayFirst, 3, 1);
            }
            var yearFirst = YEAR_FIRST.matcher(cell.text());
            return yearFirst.matches() ? date(yearFirst, 1, 3) : Reading.problem("imports.problem.date");
        };
    }

    private static Reading.Read date(Matcher parts, int year, int day) {
        try {
            var date = LocalDate.of(
                    Integer.parseInt(parts.group(year)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(day)));
            return isSensible(date) ? Reading.value(date.toString()) : Reading.problem("imports.problem.date");
        } catch (DateTimeException impossible) {
            return Reading.problem("imports.problem.no-such-date");
        }
    }

    private static boolean isSensible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    /**
     * One of some words, however written: what counts is letters and digits.
     *
     * @param meanings what each word is kept as, however written here too
     * @param key of the message for any other word
     */
    public static Reading words(Map<String, String> meanings, String key) {
        var known = new HashMap<String, String>();
        meanings.forEach((word, meaning) -> known.put(Headings.plain(word), meaning));
        return cell -> {
            var meaning = known.get(Headings.plain(cell.text()));
            return meaning == null ? Reading.problem(key) : Reading.value(meaning);
        };
    }

    /** A number with a decimal comma or point, kept with a point and without zeros that say nothing. */
    public static Reading number(Pattern accepted, String key) {
        return cell -> {
            var written = cell.text()
                    .replaceAll("(?i)\\s*(mbps|mbit/s|%|hari)$", "")
                    .replace(',', '.')
                    .replaceFirst("^0+(?=\\d)", "")
                    .replaceFirst("\\.0+$", "")
                    .replaceFirst("(\\.\\d*[1-9])0+$", "$1")
                    .toLowerCase(Locale.ROOT);
            return accepted.matcher(written).matches() ? Reading.value(written) : Reading.problem(key);
        };
    }
}
