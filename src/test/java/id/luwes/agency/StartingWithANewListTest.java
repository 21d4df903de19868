package id.luwes.agency;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import id.luwes.store.Store;
import id.luwes.store.StoreBeans;
import id.luwes.store.StoreSettings;
import id.luwes.store.TestStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A version brings the list of 2026 to agencies that were made when there was none; in a store of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartingWithANewListTest {

    private static final LocalDate INDEPENDENCE = LocalDate.of(2026, 8, 17);
    private static final LocalDate BOXING_DAY = LocalDate.of(2025, 12, 26);
    private static final LocalDate OWN_DAY = LocalDate.of(2026, 8, 19);

    private Store store;
    private AgencyId jabar;
    private AgencyId papua;

    @BeforeAll
    void a_store() throws IOException {
        var home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "listed");
        store = Store.open(StoreSettings.embedded(home));
    }

    @AfterAll
    void close() {
        store.close();
    }

    @BeforeEach
    void two_agencies_with_the_lists_of_an_earlier_version() {
        jabar = TestStores.newAgency(store);
        papua = TestStores.newAgency(store);
        for (var agency : List.of(jabar, papua)) {
            in(agency, () -> {
                JdbcClient.create(store.dataSource())
                        .sql("insert into agency.agency (agency_id, code, name, zone)"
                                + " values (:agency, :code, 'Provinsi', 'Asia/Jakarta')")
                        .param("agency", agency.value())
                        .param("code", "uji-" + agency)
                        .update();
                calendars().adopt(untilLastYear(ShippedCalendars.indonesia()), "Keputusan semula");
                return true;
            });
        }
    }

    @Test
    void every_agency_gets_it_at_the_next_start() {
        assertThat(calendar(jabar).isProvisional(2026)).isTrue();

        start();

        for (var agency : List.of(jabar, papua)) {
            assertThat(calendar(agency).isProvisional(2026)).isFalse();
            assertThat(calendar(agency).entries())
                    .containsExactlyInAnyOrderElementsOf(
                            ShippedCalendars.indonesia().entries());
            assertThat(calendar(agency).ramadans())
                    .containsExactlyInAnyOrderElementsOf(
                            ShippedCalendars.indonesia().ramadans());
            assertThat(basis(agency, 2026)).contains("1497/2025");
        }
    }

    @Test
    void what_an_agency_had_stays_as_it_is() {
        change(jabar, INDEPENDENCE, nameOf(INDEPENDENCE), true);
        change(jabar, BOXING_DAY, nameOf(BOXING_DAY), true);
        change(jabar, OWN_DAY, "Hari Jadi Jawa Barat", false);
        var changes = changes(jabar);

        start();
        start();

        assertThat(calendar(jabar).isWorkingDay(INDEPENDENCE))
                .as("withdrawn before it was listed")
                .isTrue();
        assertThat(calendar(jabar).isWorkingDay(BOXING_DAY)).as("withdrawn").isTrue();
        assertThat(calendar(jabar).isWorkingDay(OWN_DAY)).as("its own").isFalse();
        assertThat(calendar(papua).isWorkingDay(INDEPENDENCE)).isFalse();
        assertThat(calendar(papua).isWorkingDay(BOXING_DAY)).isFalse();
        assertThat(calendar(papua).isWorkingDay(OWN_DAY)).isTrue();
        assertThat(changes(jabar)).isEqualTo(changes);
        assertThat(basis(jabar, 2025)).isEqualTo("Keputusan semula");
        assertThat(calendar(jabar).entries())
                .hasSameSizeAs(ShippedCalendars.indonesia().entries());
    }

    /** As the server does when it is ready. */
    private void start() {
        try (var beans = StoreBeans.over(
                store,
                Clock.systemUTC(),
                Agencies.class,
                EachAgency.class,
                WorkingCalendars.class,
                AdoptingCalendars.class)) {
            beans.publishEvent(new ApplicationReadyEvent(new SpringApplication(), new String[0], beans, Duration.ZERO));
        }
    }

    private static WorkingCalendar untilLastYear(WorkingCalendar shipped) {
        return new WorkingCalendar(
                shipped.entries().stream()
                        .filter(it -> it.date().getYear() < 2026)
                        .toList(),
                shipped.ramadans().stream()
                        .filter(it -> it.first().getYear() < 2026)
                        .toList(),
                shipped.publishedYears().stream().filter(it -> it < 2026).collect(toUnmodifiableSet()));
    }

    private static String nameOf(LocalDate day) {
        return ShippedCalendars.indonesia().entries().stream()
                .filter(it -> it.date().equals(day))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private void change(AgencyId agency, LocalDate day, String name, boolean withdrawn) {
        var kind = ShippedCalendars.indonesia().entries().stream()
                .filter(it -> it.date().equals(day))
                .findFirst()
                .map(CalendarEntry::kind)
                .orElse(DayKind.HOLIDAY);
        in(
                agency,
                () -> jdbc().sql(
                                "insert into agency.calendar_change (agency_id, day, kind, name, withdrawn, known_from,"
                                        + " basis, entered_at) values (platform.current_agency(), :day, :kind, :name, :withdrawn,"
                                        + " '2025-11-20', 'Keputusan gubernur', now())")
                        .param("day", day)
                        .param("kind", kind.name())
                        .param("name", name)
                        .param("withdrawn", withdrawn)
                        .update());
    }

    private List<String> changes(AgencyId agency) {
        return in(
                agency,
                () -> jdbc().sql("select c::text from agency.calendar_change c order by change_id")
                        .query((row, number) -> row.getString(1))
                        .list());
    }

    private String basis(AgencyId agency, int year) {
        return in(
                agency,
                () -> jdbc().sql("select basis from agency.calendar_year where year = :year")
                        .param("year", year)
                        .query((row, number) -> row.getString(1))
                        .single());
    }

    private WorkingCalendar calendar(AgencyId agency) {
        return in(agency, () -> calendars().current());
    }

    private WorkingCalendars calendars() {
        return new WorkingCalendars(jdbc());
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(store.dataSource());
    }

    private <T> T in(AgencyId agency, Supplier<T> work) {
        TransactionTemplate transactions = TestStores.transactions(store);
        return CurrentAgency.supply(agency, () -> {
            var result = transactions.execute(status -> work.get());
            if (result == null) {
                throw new AssertionError("The work gave nothing.");
            }
            return result;
        });
    }
}
