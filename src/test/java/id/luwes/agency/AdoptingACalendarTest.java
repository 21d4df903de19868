package id.luwes.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.AgencyId;
import id.luwes.core.DateRange;
import id.luwes.store.CurrentAgency;
import id.luwes.store.Store;
import id.luwes.store.TestStores;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass(autoCloseArguments = false)
@MethodSource("id.luwes.store.TestStores#all")
class AdoptingACalendarTest {

    private static final DateRange FOUR_YEARS = new DateRange(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 12, 31));

    private final WorkingCalendar shipped = ShippedCalendars.indonesia();
    private final WorkingCalendars calendars;
    private final TransactionTemplate transactions;
    private final AgencyId agency;
    private final AgencyId another;

    AdoptingACalendarTest(Store store) {
        calendars = new WorkingCalendars(JdbcClient.create(store.dataSource()));
        transactions = TestStores.transactions(store);
        agency = TestStores.newAgency(store);
        another = TestStores.newAgency(store);
    }

    @Test
    void makes_the_agencys_calendar_equal_to_the_shipped_one() {
        adopt(agency, shipped);
        var own = calendarOf(agency);
        assertThat(own.days(FOUR_YEARS))
                .containsExactlyElementsOf(shipped.days(FOUR_YEARS).toList());
        var before = LocalDate.of(2025, 8, 6);
        assertThat(own.knownOn(before).days(FOUR_YEARS))
                .containsExactlyElementsOf(
                        shipped.knownOn(before).days(FOUR_YEARS).toList());
    }

    @Test
    void twice_changes_nothing() {
        adopt(agency, shipped);
        adopt(agency, shipped);
        assertThat(calendarOf(agency).entries()).hasSameSizeAs(shipped.entries());
    }

    @Test
    void leaves_another_agency_without_a_list() {
        adopt(agency, shipped);
        assertThat(calendarOf(another).entries()).isEmpty();
        assertThat(calendarOf(another).isProvisional(2026)).isTrue();
    }

    @Test
    void keeps_a_day_of_the_agencys_own_beside_the_list() {
        adopt(agency, shipped);
        var ownDay = LocalDate.of(2026, 8, 19);
        var local = CalendarEntry.holiday(ownDay, "Hari Jadi Jawa Barat").knownFrom(LocalDate.of(2026, 8, 1));
        adopt(agency, new WorkingCalendar(List.of(local), List.of(), Set.of()));
        var own = calendarOf(agency);
        assertThat(own.day(ownDay).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(own.knownOn(LocalDate.of(2026, 7, 31)).day(ownDay).kind()).isEqualTo(DayKind.WORKING);
    }

    private void adopt(AgencyId whose, WorkingCalendar calendar) {
        CurrentAgency.run(
                whose, () -> transactions.executeWithoutResult(status -> calendars.adopt(calendar, "SKB 3 Menteri")));
    }

    private WorkingCalendar calendarOf(AgencyId whose) {
        var calendar = CurrentAgency.supply(whose, () -> transactions.execute(status -> calendars.current()));
        assertThat(calendar).isNotNull();
        return calendar;
    }
}
