package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.formWith;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.access.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list says of each application what its own page says. */
class GlancesTest {

    private final TestOffice office = new TestOffice();

    @Test
    void tell_the_verdict_the_record_and_the_counter_as_the_case_does() {
        office.promisedBefore(office.rani);
        office.visitor("Rani Tirtasora", office.rani).post("/applications", formWith("quantity1", "40"));
        office.visitor("Asep Walungan", office.asep).post("/applications", formWith("mode4", "OFFICE"));
        office.agency.login("Dimas Walagri", office.dimas);
        var glances = office.agency.in(() -> {
            var account = TestServer.bean(JdbcClient.class)
                    .sql("select account_id from access.account where employee_id = " + office.dimas)
                    .query((row, number) -> row.getLong(1))
                    .single();
            var dimas = new SignedIn(office.agency.id().value(), account, office.dimas.value());
            return TestServer.bean(Glances.class)
                    .of(TestServer.bean(Inbox.class).page(dimas, 1).waiting());
        });
        assertThat(glances).hasSize(2);
        assertThat(glances.getFirst().past()).isPresent();
        for (var glance : glances) {
            var one = office.agency.in(() -> TestServer.bean(Prospects.class)
                    .of(TestServer.bean(Applications.class)
                            .find(glance.waiting().id())
                            .orElseThrow()
                            .facts()));
            assertThat(glance.right()).isEqualTo(one.right());
            assertThat(glance.quota()).isEqualTo(one.quota());
            assertThat(glance.past()).isEqualTo(one.past());
            assertThat(glance.counter()).isEqualTo(one.week());
            assertThat(glance.week()).isEqualTo(one.proposal().pattern());
        }
    }
}
