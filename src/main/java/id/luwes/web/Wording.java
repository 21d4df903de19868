package id.luwes.web;

import id.luwes.core.Told;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All words of one language, with the writing of dates, times and numbers: what a page says and how it says it.
 * Instants are told in the zone of the person who reads. Immutable and cheap, one per request.
 */
public final class Wording {

    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    // The full stop of a sentence, and not the point within a number or an address.
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}(\\.(?=\\s|$))?");

    private final Language language;
    private final ZoneId zone;
    private final Map<String, String> texts;

    Wording(Language language, ZoneId zone, Map<String, String> texts) {
        this.language = language;
        this.zone = zone;
        this.texts = texts;
    }

    /** The language of these words. */
    public Language language() {
        return language;
    }

    /** The zone in which instants are told. */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The text of a key, {@code {0}}, {@code {1}} … replaced by the arguments, which are written in this language when
     * they are dates, times, numbers or told in both. An unknown key shows itself, so that a page never falls over a missing word; a
     * test sees to it that there is none.
     */
    public String text(String key, Object... arguments) {
        return filled(texts.getOrDefault(key, key), arguments);
    }

    /** Like {@link #text}, with the number as {@code {0}}; the singular of a key is at {@code key.one}. */
    public String count(String key, long number, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = number;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        var singular = number == 1 ? texts.get(key + ".one") : null;
        return singular == null ? text(key, all) : filled(singular, all);
    }

    /** Whether there is a text for this key. */
    public boolean knows(String key) {
        return texts.containsKey(key);
    }

    /** <em>24 November 2026</em>. */
    public String date(LocalDate date) {
        return written("d MMMM yyyy").format(date);
    }

    /** <em>24 Nov 2026</em>, for tables. */
    public String shortDate(LocalDate date) {
        return written("d MMM yyyy").format(date);
    }

    /** <em>Selasa, 24 November 2026</em>. */
    public String day(LocalDate date) {
        return written("EEEE, d MMMM yyyy").format(date);
    }

    /** <em>Sel 24</em>, for the week strip. */
    public String shortDay(LocalDate date) {
        return written("EEE d").format(date);
    }

    /** <em>Selasa</em>. */
    public String weekday(LocalDate date) {
        return written("EEEE").format(date);
    }

    /** <em>November 2026</em>. */
    public String month(YearMonth month) {
        return written("MMMM yyyy").format(month);
    }

    /** <em>Nov</em>, for charts. */
    public String shortMonth(YearMonth month) {
        return written("MMM").format(month);
    }

    /** <em>24–28 November 2026</em>; what both ends share is written once. */
    public String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + "–" + date(last);
        }
        var sameYear = first.getYear() == last.getYear();
        return written(sameYear ? "d MMMM" : "d MMMM yyyy").format(first) + " – " + date(last);
    }

    /** <em>07.30</em>, without a zone: the hour on the wall of the office. */
    public String time(LocalTime time) {
        return written(clockPattern()).format(time);
    }

    /** <em>07.30 WIB</em>, the hour on the wall of the reader's office. */
    public String hour(LocalTime time) {
        return time(time) + " " + zoneName();
    }

    /** <em>07.30–16.00 WIB</em>. */
    public String hours(LocalTime from, LocalTime to) {
        return time(from) + "–" + time(to) + " " + zoneName();
    }

    /** <em>07.30 WIB</em>, in the reader's zone. */
    public String time(Instant instant) {
        return time(instant.atZone(zone).toLocalTime()) + " " + zoneName();
    }

    /** <em>07.30.05</em>, to the second, in the reader's zone. */
    public String second(Instant instant) {
        return written(language == Language.ENGLISH ? "HH:mm:ss" : "HH.mm.ss").format(instant.atZone(zone));
    }

    /** <em>24 November 2026 pukul 07.30 WIB</em>, in the reader's zone. */
    public String moment(Instant instant) {
        return text("web.moment", instant.atZone(zone).toLocalDate(), time(instant));
    }

    /** <em>7 j 34 m</em>. */
    public String duration(long minutes) {
        var sign = minutes < 0 ? "−" : "";
        var hours = Math.abs(minutes) / 60;
        var rest = Math.abs(minutes) % 60;
        if (hours == 0) {
            return sign + text("web.minutes", rest);
        }
        return sign + (rest == 0 ? text("web.hours", hours) : text("web.hours-minutes", hours, rest));
    }

    /** <em>8.871</em>. */
    public String number(long number) {
        return signed(NumberFormat.getIntegerInstance(language.locale()).format(number));
    }

    /** <em>96,6</em>, with as many decimals as asked for, halves up. */
    public String number(double number, int decimals) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return signed(format.format(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP)));
    }

    /** <em>96,6 %</em>; the number is the per cent itself, not a fraction. */
    public String percent(double percent) {
        var round = percent == Math.rint(percent);
        return number(percent, round ? 0 : 1) + (language == Language.ENGLISH ? "%" : " %");
    }

    /** <em>Rp1.840.000</em>. */
    public String rupiah(long rupiah) {
        return (rupiah < 0 ? "−" : "") + "Rp" + number(Math.abs(rupiah));
    }

    /** In one pass, so that nobody's name is taken for a place; an abbreviation at the end brings its full stop. */
    private String filled(String text, Object... arguments) {
        return PLACE.matcher(text).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            if (number >= arguments.length) {
                return Matcher.quoteReplacement(place.group());
            }
            var written = written(arguments[number]);
            boolean stops = place.group(2) == null || written.endsWith(".");
            return Matcher.quoteReplacement(stops ? written : written + ".");
        });
    }

    private String written(Object argument) {
        return switch (argument) {
            case LocalDate date -> date(date);
            case YearMonth month -> month(month);
            case LocalTime time -> time(time);
            case Instant instant -> moment(instant);
            case ZonedDateTime moment -> moment(moment.toInstant());
            case Integer number -> number(number);
            case Long number -> number(number);
            case BigDecimal number -> number(number.doubleValue(), Math.max(0, number.scale()));
            case Double number -> number(number, number == Math.rint(number) ? 0 : 1);
            case Told told -> told.in(language.locale());
            default -> argument.toString();
        };
    }

    private DateTimeFormatter written(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }

    private String clockPattern() {
        return language == Language.ENGLISH ? "HH:mm" : "HH.mm";
    }

    private String zoneName() {
        return ZONES.getOrDefault(zone.getId(), zone.getId());
    }

    private static String signed(String formatted) {
        return formatted.replace('-', '−');
    }
}
