package id.luwes.desk;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What somebody owes soon.
 *
 * @param number of the promised output
 * @param returned whether the superior gave it back, with a word
 */
public record DueOutput(
        long number,
        String what,
        String measure,
        BigDecimal promised,
        BigDecimal progress,
        LocalDate due,
        boolean returned,
        String word) {}
