package id.luwes.workforce;

import id.luwes.access.OpeningAccounts;
import id.luwes.imports.Column;
import id.luwes.imports.ImportKind;
import id.luwes.imports.Work;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Wording;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Imports employees with their facts. Whoever is not in the file stays as they are; what a file does not have a column for,
 * or has an empty cell for, stays as well.
 */
@Component
public class ImportingEmployees implements ImportKind {

    private static final int COMPARED = 70;
    private static final int WRITTEN = 80;
    private static final int DRAWN = 85;

    private final ComparingEmployees comparing;
    private final WritingEmployees writing;
    private final ReportingLines lines;
    private final ApplicationEventPublisher news;

    ImportingEmployees(
            ComparingEmployees comparing,
            WritingEmployees writing,
            ReportingLines lines,
            ApplicationEventPublisher news) {
        this.comparing = comparing;
        this.writing = writing;
        this.lines = lines;
        this.news = news;
    }

    /** The components that the command line needs for it, besides those of imports. */
    public static List<Class<?>> components() {
        return List.of(
                ImportingEmployees.class,
                ComparingEmployees.class,
                ComparingFacts.class,
                MatchingUnits.class,
                WritingEmployees.class,
                OpeningAccounts.class,
                ReportingLines.class,
                FollowingTheOrganisation.class);
    }

    @Override
    public String name() {
        return "employees";
    }

    @Override
    public String place() {
        return "people";
    }

    @Override
    public String words() {
        return "workforce.import";
    }

    @Override
    public List<Column> columns() {
        return EmployeeColumns.ALL;
    }

    @Override
    public String told(Wording wording, String column, String value) {
        return switch (column) {
            case "kind" -> wording.text("workforce.kind." + value);
            case "regency" -> Regencies.name(value);
            default -> {
                var fact = EmployeeColumns.FACTS.get(column);
                yield fact == null ? value : FactWords.value(wording, fact, value);
            }
        };
    }

    @Override
    public boolean isDated() {
        return true;
    }

    @Override
    public void compare(Work work) {
        comparing.compare(work);
        work.reached(COMPARED);
    }

    @Override
    public void apply(Work work) {
        if (writing.write(work) == 0) {
            return;
        }
        work.reached(WRITTEN);
        lines.draw();
        work.reached(DRAWN);
        news.publishEvent(new WorkforceChanged(CurrentAgency.required()));
    }
}
