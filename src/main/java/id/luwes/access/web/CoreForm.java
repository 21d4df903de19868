package id.luwes.access.web;

import id.luwes.agency.CoreHours;
import id.luwes.core.Minutes;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hours in which people away can be reached as they were typed: all three fields or none.
 *
 * @param coreLeast hours of them at least, whole ones
 */
record CoreForm(String coreFrom, String coreUntil, String coreLeast) {

    static CoreForm of(@Nullable CoreHours core) {
        return core == null
                ? new CoreForm("", "", "")
                : new CoreForm(
                        core.from().toString(),
                        core.until().toString(),
                        String.valueOf(core.least().value() / 60));
    }

    Faults faults(Faults others) {
        return others.andIf(!isBlank() && read().isEmpty(), "coreFrom", "access.agency.fault.core");
    }

    /** What they mean; null asks for none. */
    @Nullable
    CoreHours core() {
        return read().orElse(null);
    }

    private boolean isBlank() {
        return (coreFrom + coreUntil + coreLeast).isBlank();
    }

    private Optional<CoreHours> read() {
        if (!coreLeast.strip().matches("[1-9]|1[0-2]")) {
            return Optional.empty();
        }
        try {
            var least = Minutes.of(60 * Integer.parseInt(coreLeast.strip()));
            return Optional.of(
                    new CoreHours(LocalTime.parse(coreFrom.strip()), LocalTime.parse(coreUntil.strip()), least));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    String told(Wording words) {
        return read().map(it -> words.text(
                        "access.agency.core.told",
                        words.hours(it.from(), it.until()),
                        words.duration(it.least().value())))
                .orElseGet(() -> words.text("access.agency.core.none"));
    }
}
