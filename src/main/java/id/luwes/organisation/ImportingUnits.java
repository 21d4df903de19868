package id.luwes.organisation;

import id.luwes.access.Role;
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
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Imports the tree of units with their offices. Whatever is not in the file stays; nothing is ever removed by a file.
 * Without the codes of SIASN a unit is known by its name below the unit above, so moving one by a file needs its code.
 */
@Component
public class ImportingUnits implements ImportKind {

    private static final int LONGEST = 300;
    private static final int LONGEST_CODE = 100;
    private static final int COMPARED = 80;
    private static final String WORDS = "organisation.import";

    private static final List<Column> COLUMNS = List.of(
            column("name", Need.ALWAYS, Readings.text(LONGEST), "NAMA UNOR", "unorNama", "NAMA UNIT", "UNIT KERJA"),
            column("above", Need.NEVER, Readings.text(LONGEST * 2), "UNOR INDUK", "unorIndukNama", "UNIT INDUK"),
            column("code", Need.NEVER, Readings.text(LONGEST_CODE), "KODE UNOR", "unorId", "ID UNOR", "KODE UNIT"),
            column("serves", Need.NEVER, yesOrNo(), "LAYANAN LANGSUNG", "LAYANAN TATAP MUKA", "PELAYANAN LANGSUNG"),
            column("minimum", Need.NEVER, number("[0-9]{1,4}", "count"), "JUMLAH MINIMUM", "MINIMUM DI KANTOR"),
            column(
                    "office",
                    Need.NEVER,
                    Readings.text(LONGEST),
                    "KANTOR",
                    "NAMA KANTOR",
                    "LOKASI KERJA",
                    "lokasiKerja"),
            column("latitude", Need.NEVER, number("-?(1[01]|[0-9])(\\.[0-9]+)?", "latitude"), "LINTANG", "LATITUDE"),
            column(
                    "longitude",
                    Need.NEVER,
                    number("(9[4-9]|1[0-3][0-9]|14[01])(\\.[0-9]+)?", "longitude"),
                    "BUJUR",
                    "LONGITUDE"),
            column(
                    "radius",
                    Need.NEVER,
                    number("[2-9][0-9]|[1-9][0-9]{2,3}|1[0-9]{4}|20000", "radius"),
                    "RADIUS",
                    "RADIUS (M)",
                    "RADIUS METER"));

    private final UnitStore store;
    private final ComparingUnits comparing;
    private final WritingUnits writing;
    private final ApplicationEventPublisher news;

    ImportingUnits(UnitStore store, ComparingUnits comparing, WritingUnits writing, ApplicationEventPublisher news) {
        this.store = store;
        this.comparing = comparing;
        this.writing = writing;
        this.news = news;
    }

    /** The components that the command line needs for it, besides those of imports. */
    public static List<Class<?>> components() {
        return List.of(ImportingUnits.class, UnitStore.class, ComparingUnits.class, WritingUnits.class);
    }

    private static Column column(String key, Need need, Reading reading, String... headings) {
        return new Column(key, need, List.of(headings), reading);
    }

    private static Reading number(String pattern, String problem) {
        return Readings.number(Pattern.compile(pattern), WORDS + ".problem." + problem);
    }

    private static Reading yesOrNo() {
        var words = new HashMap<String, String>();
        Stream.of("ya", "yes", "y", "1").forEach(it -> words.put(it, "yes"));
        Stream.of("tidak", "no", "n", "0").forEach(it -> words.put(it, "no"));
        return Readings.words(Map.copyOf(words), WORDS + ".problem.yes-no");
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public String place() {
        return "units";
    }

    @Override
    public String words() {
        return WORDS;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String told(Wording wording, String column, String value) {
        return column.equals("serves") ? wording.text(WORDS + ".value." + value) : value;
    }

    @Override
    public boolean isDated() {
        return false;
    }

    @Override
    public Set<Role> roles() {
        return Shapers.ROLES;
    }

    @Override
    public void compare(Work work) {
        store.queueUp();
        var rows = comparing.rows();
        var units = store.units();
        var reach = Shapers.of(work.importer());
        var seats = new Seats(store.offices(), rows, new Sitting(units, reach)::mayMove);
        var tree = new PlannedTree(units, rows, seats.refused(), reach);
        comparing.keep(tree, seats);
        work.reached(COMPARED);
    }

    @Override
    public void apply(Work work) {
        if (writing.write(work)) {
            news.publishEvent(new OrganisationChanged(CurrentAgency.required()));
        }
    }
}
