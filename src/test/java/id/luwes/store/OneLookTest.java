package id.luwes.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/** What a page reads more than once it reads in one look. */
class OneLookTest {

    private final TestAgency agency = TestAgency.create();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asks_once_in_a_transaction_that_shows_a_page() {
        labelled(OneLook.LABEL, () -> {
            assertThat(read("hari ini")).isEqualTo(1);
            assertThat(read("hari ini")).isEqualTo(1);
            assertThat(read("besok")).as("another question").isEqualTo(2);
        });
    }

    @Test
    void tells_sources_apart() {
        labelled(OneLook.LABEL, () -> {
            assertThat(OneLook.<String>at(OneLookTest.class, 1, () -> "satu")).isEqualTo("satu");
            assertThat(OneLook.<String>at(Store.class, 1, () -> "dua")).isEqualTo("dua");
        });
    }

    @Test
    void asks_again_in_every_other_transaction_and_without_one() {
        labelled(StandingPlans.LABEL, this::readsTwice);
        readsTwice();
    }

    @Test
    void keeps_nothing_for_the_transaction_that_comes_next() {
        labelled(OneLook.LABEL, () -> read("hari ini"));
        labelled(OneLook.LABEL, () -> assertThat(read("hari ini")).isEqualTo(2));
    }

    @Test
    void does_not_reach_into_a_transaction_of_its_own() {
        labelled(OneLook.LABEL, () -> {
            read("hari ini");
            own(() -> assertThat(read("hari ini")).isEqualTo(2));
            assertThat(read("hari ini")).as("and is there again after it").isEqualTo(1);
        });
    }

    private void readsTwice() {
        int before = asked.get();
        read("hari ini");
        read("hari ini");
        assertThat(asked.get()).isEqualTo(before + 2);
    }

    private int read(String question) {
        return OneLook.at(OneLookTest.class, question, asked::incrementAndGet);
    }

    private void labelled(String label, Runnable work) {
        var labelled = new DefaultTransactionAttribute();
        labelled.setLabels(Set.of(label));
        run(labelled, work);
    }

    private void own(Runnable work) {
        run(new DefaultTransactionAttribute(TransactionDefinition.PROPAGATION_REQUIRES_NEW), work);
    }

    private void run(TransactionDefinition definition, Runnable work) {
        CurrentAgency.supply(agency.id(), () -> {
            var transactions = TestServer.bean(PlatformTransactionManager.class);
            var status = transactions.getTransaction(definition);
            try {
                work.run();
            } finally {
                transactions.rollback(status);
            }
            return true;
        });
    }
}
