package id.luwes.insight.web;

import id.luwes.insight.Dashboard.Wish;
import id.luwes.insight.HeldPosition;
import id.luwes.web.Requests;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an address asks for. What cannot be read is not asked for: an address that was shortened still shows the numbers. */
record InsightQuery(
        @Nullable String unit,
        @Nullable String month,
        @Nullable String position) {

    Wish wish() {
        return new Wish(Requests.number(unit == null ? "" : unit, Long.MAX_VALUE), readMonth(), readPosition());
    }

    private Optional<YearMonth> readMonth() {
        try {
            return Optional.ofNullable(month).filter(it -> !it.isEmpty()).map(YearMonth::parse);
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    private Optional<HeldPosition> readPosition() {
        return Arrays.stream(HeldPosition.values())
                .filter(it -> it.name().equals(position))
                .findFirst();
    }
}
