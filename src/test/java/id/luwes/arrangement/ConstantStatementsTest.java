package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Proposals.period;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ConstantStatementsTest {

    private final Bureau bureau = new Bureau();
    private final AtomicInteger statements = new AtomicInteger();
    private final JdbcClient counting = counting(bureau.bean(JdbcClient.class));

    @Test
    void ten_applications_cost_as_many_statements_as_one() {
        bureau.send(RANI, proposal(period("2026-12-01", "2026-12-31"), TUESDAY));
        var one = statementsOf(() -> new Applications(counting).of(RANI));
        for (var month = 1; month <= 9; month++) {
            bureau.send(RANI, proposal(period("2027-0" + month + "-01", "2027-0" + month + "-28"), TUESDAY));
        }
        assertThat(bureau.asked(() -> new Applications(counting).of(RANI))).hasSize(10);
        assertThat(statementsOf(() -> new Applications(counting).of(RANI)))
                .isEqualTo(one)
                .isEqualTo(5);
    }

    @Test
    void an_inbox_costs_one_statement_and_its_badge_another() {
        for (var month = 1; month <= 9; month++) {
            bureau.send(RANI, proposal(period("2027-0" + month + "-01", "2027-0" + month + "-28"), TUESDAY));
        }
        var dimas = bureau.account(Bureau.DIMAS);
        assertThat(bureau.asked(() -> new Inbox(counting, java.time.Clock.systemUTC())
                        .page(dimas, 1)
                        .waiting()))
                .hasSize(9);
        assertThat(bureau.asked(() -> new Inbox(counting, java.time.Clock.systemUTC()).count(dimas)))
                .isEqualTo(9);
        assertThat(statementsOf(() -> new Inbox(counting, java.time.Clock.systemUTC())
                        .page(dimas, 1)
                        .waiting()))
                .isEqualTo(1);
    }

    private int statementsOf(Runnable question) {
        statements.set(0);
        bureau.asked(() -> {
            question.run();
            return true;
        });
        return statements.get();
    }

    private JdbcClient counting(JdbcClient real) {
        return (JdbcClient) Proxy.newProxyInstance(
                JdbcClient.class.getClassLoader(), new Class<?>[] {JdbcClient.class}, (proxy, method, arguments) -> {
                    statements.incrementAndGet();
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
