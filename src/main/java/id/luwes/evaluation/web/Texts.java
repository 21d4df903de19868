package id.luwes.evaluation.web;

import id.luwes.web.Language;
import id.luwes.web.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How the pages of the evaluation read and write texts and figures. */
final class Texts {

    private static final int DECIMALS = 2;

    private Texts() {}

    /** What was typed, without characters that cannot be seen. */
    static String cleaned(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n]]+", " ")
                        .strip();
    }

    /** Per cent with two decimals at most, rounded down: what is below a threshold must not look as if it were not. */
    static String percent(Wording words, BigDecimal percent) {
        return number(words, percent.setScale(DECIMALS, RoundingMode.FLOOR))
                + (words.language() == Language.ENGLISH ? "%" : " %");
    }

    /** A number without zeros that say nothing. */
    static String number(Wording words, BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return words.number(shortest.doubleValue(), Math.max(0, shortest.scale()));
    }
}
