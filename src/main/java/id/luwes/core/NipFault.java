package id.luwes.core;

import java.time.YearMonth;
import java.util.Optional;

/** What keeps a text from being a {@link Nip}, in the order of its digits. */
public enum NipFault {
    DIGITS("must have 18 digits"),
    BIRTH_DATE("must begin with a real date of birth (digits 1-8)"),
    APPOINTMENT_YEAR("must name a year of appointment at least 17 after the year of birth (digits 9-12)"),
    CODE("must name a month 01-12 (PNS) or an agreement 21-99 (PPPK) in digits 13-14"),
    PPPK_YEAR("must name 2019 or later as the year of appointment of a PPPK (digits 9-12)"),
    SEX("must have 1 or 2 as digit 15"),
    SEQUENCE("must not end in 000 (digits 16-18)");

    private static final int LENGTH = 18;
    private static final int LEAST_AGE = 17;
    private static final int FIRST_PPPK_YEAR = 2019;
    private static final int FIRST_PPPK_CODE = 21;

    private final String message;

    NipFault(String message) {
        this.message = message;
    }

    /** The rule that was broken, to stand after "The NIP". */
    public String message() {
        return message;
    }

    /** The first fault of the text; empty when it is a NIP. */
    public static Optional<NipFault> of(String text) {
        if (!isAllDigits(text)) {
            return Optional.of(DIGITS);
        }
        int birthYear = number(text, 0, 4);
        if (!isDate(birthYear, number(text, 4, 6), number(text, 6, 8))) {
            return Optional.of(BIRTH_DATE);
        }
        int year = number(text, 8, 12);
        if (year - birthYear < LEAST_AGE) {
            return Optional.of(APPOINTMENT_YEAR);
        }
        return ofKind(year, number(text, 12, 14)).or(() -> ofEnd(text));
    }

    private static Optional<NipFault> ofKind(int year, int code) {
        if (code < 1 || (code > 12 && code < FIRST_PPPK_CODE)) {
            return Optional.of(CODE);
        }
        return code >= FIRST_PPPK_CODE && year < FIRST_PPPK_YEAR ? Optional.of(PPPK_YEAR) : Optional.empty();
    }

    private static Optional<NipFault> ofEnd(String text) {
        if (text.charAt(14) != '1' && text.charAt(14) != '2') {
            return Optional.of(SEX);
        }
        return text.endsWith("000") ? Optional.of(SEQUENCE) : Optional.empty();
    }

    /** The year 0000 is none of the civil calendar, though {@code java.time} knows it. */
    private static boolean isDate(int year, int month, int day) {
        return year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static boolean isAllDigits(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static int number(String digits, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }
}
