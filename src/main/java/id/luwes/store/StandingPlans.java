package id.luwes.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * For questions that are long, are asked on every page, and read the same few rows by the same way whoever asks: planning
 * them takes longer than answering. In one transaction, the store may plan them once for each connection and keep that.
 * Not for lists with filters, whose plan depends on which of them are set.
 */
@Component
public class StandingPlans {

    private final JdbcClient jdbc;

    StandingPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets plans stand until the transaction ends; what a kept plan would cost more is still planned anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep() {
        jdbc.sql("set local plan_cache_mode = auto").update();
    }
}
