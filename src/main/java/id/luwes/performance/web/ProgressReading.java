package id.luwes.performance.web;

import id.luwes.performance.Work;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The form as far as it can be read.
 *
 * @param work empty where something cannot be read
 */
record ProgressReading(Optional<Work> work, Faults faults) {

    static ProgressReading of(ProgressForm form) {
        var quantity = Typed.quantity(form.quantity());
        var faults = Faults.NONE
                .andIf(quantity.isEmpty(), "quantity", "performance.fault.quantity")
                .andIf(
                        form.handsIn()
                                && quantity.filter(it -> it.signum() == 0).isPresent(),
                        "quantity",
                        "performance.fault.nothing-done")
                .andIf(
                        !Letters.between(form.note(), Work.SHORTEST_NOTE, Work.LONGEST_NOTE),
                        "note",
                        "performance.fault.note",
                        Work.SHORTEST_NOTE,
                        Work.LONGEST_NOTE)
                .andIf(!form.link().isEmpty() && !Typed.isLink(form.link()), "link", "performance.fault.link");
        return new ProgressReading(
                faults.isEmpty()
                        ? Optional.of(new Work(
                                quantity.orElse(BigDecimal.ZERO),
                                form.note(),
                                Optional.of(form.link()).filter(it -> !it.isEmpty())))
                        : Optional.empty(),
                faults);
    }
}
