package id.luwes.core;

import static id.luwes.core.NipFault.number;

import java.time.LocalDate;
import java.time.Year;

/**
 * The number of a civil servant: eighteen digits, for a PNS {@code YYYYMMDD YYYYMM S NNN} (Perka BKN 22/2007), for a
 * PPPK {@code YYYYMMDD YYYY KK S NNN}, where KK is the code of the work agreement. It has no check digit; what can be
 * checked is checked, see {@link NipFault}.
 */
public record Nip(String value) {

    private static final int FIRST_PPPK_CODE = 21;

    /** @throws IllegalArgumentException when the value breaks a rule; the message tells the rule and not the number */
    public Nip {
        NipFault.of(value).ifPresent(fault -> {
            throw new IllegalArgumentException("This is no NIP: it " + fault.message() + ".");
        });
    }

    /** @throws IllegalArgumentException when the text is no NIP; {@link NipFault#of} asks without one */
    public static Nip of(String text) {
        return new Nip(text);
    }

    public LocalDate birthDate() {
        return LocalDate.of(number(value, 0, 4), number(value, 4, 6), number(value, 6, 8));
    }

    /** The year of the first appointment, as CPNS or under the first agreement. */
    public Year appointmentYear() {
        return Year.of(number(value, 8, 12));
    }

    /** Told by digits 13 and 14: a month for a PNS, the code of an agreement for a PPPK. */
    public Employment employment() {
        return number(value, 12, 14) < FIRST_PPPK_CODE ? Employment.PNS : Employment.PPPK;
    }

    public Sex sex() {
        return value.charAt(14) == '1' ? Sex.MALE : Sex.FEMALE;
    }

    /** In the groups in which offices print it: {@code 19860926 201505 1 001}, {@code 19900913 2025 24 2 014}. */
    public String grouped() {
        var appointment = employment() == Employment.PNS
                ? value.substring(8, 14)
                : value.substring(8, 12) + " " + value.substring(12, 14);
        return value.substring(0, 8) + " " + appointment + " " + value.charAt(14) + " " + value.substring(15);
    }

    /** The last four digits only: a log must not tell whose record it speaks of, nor when that person was born. */
    @Override
    public String toString() {
        return "NIP …" + value.substring(14);
    }
}
