package id.luwes.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import id.luwes.store.Store;
import id.luwes.store.TestStores;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass(autoCloseArguments = false)
@MethodSource("id.luwes.store.TestStores#all")
class ChangingTheZoneTest {

    /** 23:30 in Jakarta, already the next month in Jayapura. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-31T16:30:00Z"), ZoneOffset.UTC);

    private final Agencies agencies;
    private final AgencySettings settings;
    private final TransactionTemplate transactions;
    private final AgencyId agency;

    ChangingTheZoneTest(Store store) {
        var jdbc = JdbcClient.create(store.dataSource());
        agencies = new Agencies(jdbc, CLOCK);
        settings = new AgencySettings(jdbc, CLOCK);
        transactions = TestStores.transactions(store);
        agency = TestStores.newAgency(store);
    }

    @Test
    void holds_from_the_next_question_on() {
        assertThat(todayIn("Asia/Jakarta")).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(todayIn("Asia/Jayapura")).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    private LocalDate todayIn(String zone) {
        return CurrentAgency.supply(
                agency,
                () -> transactions.execute(status -> {
                    settings.save(new AgencySettings.Settings("Pemerintah Uji", zone, null));
                    assertThat(agencies.zone()).isEqualTo(ZoneId.of(zone));
                    return agencies.today();
                }));
    }
}
