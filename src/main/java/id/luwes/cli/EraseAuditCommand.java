package id.luwes.cli;

import id.luwes.access.ErasingDetails;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Erases details of the audit trail at the end of their retention, for every agency or for one. */
@Command(
        name = "erase-audit",
        description = {
            "Erases the details of the audit trail, which may hold personal data, of all that was done before a date, and",
            "prints for each agency of how many entries. The entries stay and verify-audit still passes; what is erased is",
            "in no backup that is taken afterwards and cannot be brought back. That it was done stands in the trail.",
            "Details are kept for 24 months at least, an example that the agency replaces by LUWES_AUDIT_KEPT_MONTHS.",
            "Exit code 0 erased, 2 for a wrong call or a date too recent, 3 if the store cannot be opened."
        },
        mixinStandardHelpOptions = true)
final class EraseAuditCommand implements Callable<Integer> {

    private static final String KEPT = "LUWES_AUDIT_KEPT_MONTHS";

    /** An example without a source: the agency sets it by its archive schedule. */
    private static final String KEPT_MONTHS = "24";

    @Option(
            names = "--before",
            required = true,
            paramLabel = "DATE",
            description = "the first day whose details stay, such as 2024-01-01")
    private LocalDate before;

    @Option(names = "--agency", paramLabel = "CODE", description = "only this agency")
    private @Nullable String agency;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var months = LuwesCommand.environment(spec).getOrDefault(KEPT, KEPT_MONTHS);
        if (!months.matches("[0-9]{1,4}")) {
            return wrong("%s wants a whole number of months, but is '%s'.".formatted(KEPT, months));
        }
        var tooRecent = tooRecent(InStore.today(), Integer.parseInt(months));
        return tooRecent.isPresent()
                ? wrong(tooRecent.get())
                : InStore.work(spec, this::erase, ErasingDetails.components());
    }

    private Optional<String> tooRecent(LocalDate today, int months) {
        if (before.isAfter(today)) {
            return Optional.of("--before is %s, which has not come yet.".formatted(before));
        }
        var latest = today.minusMonths(months);
        return before.isAfter(latest)
                ? Optional.of(
                        "--before is %s, but details are kept for %d months, so it can be %s at the latest. Maybe %s is to be set?"
                                .formatted(before, months, latest, KEPT))
                : Optional.empty();
    }

    private int wrong(String message) {
        spec.commandLine().getErr().println(message);
        return 2;
    }

    private int erase(ApplicationContext beans) {
        var agencies = NamedAgency.in(beans, agency);
        if (agencies.isEmpty()) {
            return wrong(NamedAgency.none(agency));
        }
        for (var one : agencies) {
            var entries = CurrentAgency.supply(
                    one.id(), () -> beans.getBean(ErasingDetails.class).erase(before));
            spec.commandLine().getOut().println("%s: details of %d entries erased".formatted(one.code(), entries));
        }
        return 0;
    }
}
