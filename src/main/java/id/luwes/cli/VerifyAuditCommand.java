package id.luwes.cli;

import id.luwes.access.AuditVerification;
import id.luwes.access.AuditVerification.Finding;
import id.luwes.store.CurrentAgency;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Recomputes the chain of the audit trail of every agency, or of one. */
@Command(
        name = "verify-audit",
        description = {
            "Recomputes the audit trail's chain and prints a line for each agency with the head to keep elsewhere.",
            "Exit code 0 if everything fits, 1 if something was changed, 2 for a wrong call, 3 if the store cannot be opened."
        },
        mixinStandardHelpOptions = true)
final class VerifyAuditCommand implements Callable<Integer> {

    @Option(names = "--agency", paramLabel = "CODE", description = "only this agency")
    private @Nullable String agency;

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "a head that was kept elsewhere, which must be one of the agency's chain, or of any chain")
    private @Nullable String head;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (head != null && !head.toLowerCase(Locale.ROOT).matches("[0-9a-f]{64}")) {
            return wrong("--head wants 64 hexadecimal digits, but was given '" + head + "'.");
        }
        return InStore.work(spec, this::verify, AuditVerification.class);
    }

    private int wrong(String message) {
        spec.commandLine().getErr().println(message);
        return 2;
    }

    private int verify(ApplicationContext beans) {
        var agencies = NamedAgency.in(beans, agency);
        if (agencies.isEmpty()) {
            return wrong(NamedAgency.none(agency));
        }
        var kept = Optional.ofNullable(head).map(it -> it.toLowerCase(Locale.ROOT));
        var findings = agencies.stream().map(it -> finding(beans, it, kept)).toList();
        var found = findings.stream().noneMatch(it -> it instanceof Finding.OtherHistory)
                || (agencies.size() > 1 && findings.stream().anyMatch(it -> it instanceof Finding.Intact));
        var intact = found;
        for (var index = 0; index < agencies.size(); index++) {
            var one = agencies.get(index);
            // The head of one agency is none of another's: where it was found, the others are looked at by themselves.
            var finding = found && findings.get(index) instanceof Finding.OtherHistory
                    ? finding(beans, one, Optional.empty())
                    : findings.get(index);
            spec.commandLine().getOut().println(one.code() + ": " + told(finding));
            intact &= finding instanceof Finding.Intact;
        }
        return intact ? 0 : 1;
    }

    private static Finding finding(ApplicationContext beans, NamedAgency agency, Optional<String> kept) {
        return CurrentAgency.supply(
                agency.id(), () -> beans.getBean(AuditVerification.class).verify(kept));
    }

    private static String told(Finding finding) {
        return switch (finding) {
            case Finding.Intact it ->
                "intact, %d entries in %d seals, %d not sealed yet, details of %d erased, head %s"
                        .formatted(it.entries(), it.seals(), it.unsealed(), it.erased(), it.head());
            case Finding.Broken it ->
                "BROKEN: the entries of seal %d are not those that were sealed".formatted(it.seal());
            case Finding.DetailChanged it -> "BROKEN: the details of entry %d were changed".formatted(it.entry());
            case Finding.OtherHistory it ->
                "BROKEN: the chain fits itself, but %s is none of its heads; it was written anew".formatted(it.head());
        };
    }
}
