package id.luwes.attendance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a punch was made, no finer than three decimals of a degree: about a hundred metres. */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {

    private static final int DECIMALS = 3;
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal ANTIMERIDIAN = BigDecimal.valueOf(180);
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,20})?");

    public Coordinates {
        if (latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(ANTIMERIDIAN) > 0) {
            throw new IllegalArgumentException("There is no place at %s, %s.".formatted(latitude, longitude));
        }
        latitude = coarse(latitude);
        longitude = coarse(longitude);
    }

    /** The place that a form told; empty where it told none or an impossible one, since a punch counts without. */
    public static Optional<Coordinates> of(@Nullable String latitude, @Nullable String longitude) {
        var north = degrees(latitude, POLE);
        var east = degrees(longitude, ANTIMERIDIAN);
        return north.flatMap(it -> east.map(other -> new Coordinates(it, other)));
    }

    private static Optional<BigDecimal> degrees(@Nullable String text, BigDecimal most) {
        return text != null && DEGREES.matcher(text).matches()
                ? Optional.of(new BigDecimal(text)).filter(it -> it.abs().compareTo(most) <= 0)
                : Optional.empty();
    }

    private static BigDecimal coarse(BigDecimal degrees) {
        return degrees.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
