package id.luwes.workforce;

import id.luwes.imports.Column;
import id.luwes.imports.Column.Need;
import id.luwes.imports.ImportKind;
import id.luwes.imports.Reading;
import id.luwes.imports.Readings;
import id.luwes.imports.Work;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Wording;
import java.util.HashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Imports what was assessed of the duties of positions: a row names a unit, a position, one of the criteria and whether it is met.
 * It becomes a fact of everybody who holds the position in that unit, but of whoever imports, who reaches the own record by no file.
 */
@Component
class ImportingCriteria implements ImportKind {

    private static final int COMPARED = 70;
    private static final int WRITTEN = 85;
    private static final int LONGEST = 300;

    private static final List<Column> COLUMNS = List.of(
            new Column("unit", Need.ALWAYS, List.of("UNIT", "NAMA UNOR", "UNIT KERJA"), Readings.text(LONGEST)),
            new Column("unit_above", Need.NEVER, List.of("UNIT INDUK", "UNOR INDUK"), Readings.text(LONGEST)),
            new Column("position", Need.ALWAYS, List.of("JABATAN", "NAMA JABATAN"), Readings.text(LONGEST)),
            new Column("criterion", Need.ALWAYS, List.of("KRITERIA", "criterion"), criterion()),
            new Column("value", Need.ALWAYS, List.of("NILAI", "TERPENUHI", "value"), EmployeeColumns.assessment()));

    private final ComparingCriteria comparing;
    private final ApplicationEventPublisher news;

    ImportingCriteria(ComparingCriteria comparing, ApplicationEventPublisher news) {
        this.comparing = comparing;
        this.news = news;
    }

    /** As the columns of the import of employees are called, and as policies call the facts. */
    private static Reading criterion() {
        var meanings = new HashMap<String, String>();
        EmployeeColumns.FACTS.forEach((key, kind) -> {
            if (FactKind.OF_THE_TASK.contains(kind)) {
                EmployeeColumns.ALL.stream()
                        .filter(it -> it.key().equals(key))
                        .flatMap(it -> it.headings().stream())
                        .forEach(it -> meanings.put(it, kind.name()));
            }
        });
        return Readings.words(meanings, "workforce.criteria.import.problem.criterion");
    }

    @Override
    public String name() {
        return "criteria";
    }

    @Override
    public String place() {
        return "criteria";
    }

    @Override
    public String list() {
        return "/people";
    }

    @Override
    public String words() {
        return "workforce.criteria.import";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String told(Wording wording, String column, String value) {
        return switch (column) {
            case "criterion" -> wording.text("workforce.fact." + value);
            case "value" -> wording.text("workforce.value.task." + value);
            default -> value;
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
        if (comparing.write(work) == 0) {
            return;
        }
        work.reached(WRITTEN);
        news.publishEvent(new WorkforceChanged(CurrentAgency.required()));
    }
}
