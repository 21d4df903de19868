package id.luwes.desk;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.imports.ReadingImports;
import id.luwes.workforce.WaitingCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Files that the reader has brought and not yet applied or given up; their rows are forgotten a day later. */
@Component
class ImportsToApply implements KindOfCase {

    private final ReadingImports imports;
    private final Agencies agencies;

    ImportsToApply(ReadingImports imports, Agencies agencies) {
        this.imports = imports;
        this.agencies = agencies;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.IMPORT;
    }

    @Override
    public List<WaitingCase> waiting(SignedIn who) {
        var zone = agencies.zone();
        return imports.waiting(who).stream()
                .map(it -> it.run())
                .map(it -> new WaitingCase(
                        it.id(),
                        Optional.empty(),
                        Optional.of(
                                it.times().begun().atZone(zone).toLocalDate().plusDays(1)),
                        it.times().begun()))
                .toList();
    }

    @Override
    public Map<Long, Shown> shown(SignedIn who, List<Long> ids) {
        return imports.waiting(who).stream()
                .map(Shown.Brought::new)
                .filter(it -> ids.contains(it.waiting().run().id()))
                .collect(toMap(it -> it.waiting().run().id(), identity()));
    }
}
