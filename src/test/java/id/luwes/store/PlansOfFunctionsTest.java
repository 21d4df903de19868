package id.luwes.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application's connections have each statement planned with its values, and that reaches into functions: one that is
 * asked on each page and says nothing of its plans is planned at each call, statement by statement.
 */
@ParameterizedClass(autoCloseArguments = false)
@MethodSource("id.luwes.store.TestStores#all")
class PlansOfFunctionsTest {

    private static final String FUNCTIONS = """
        select p.oid::regprocedure::text from pg_proc p
          join pg_language l on l.oid = p.prolang and l.lanname = 'plpgsql'
          join pg_namespace n on n.oid = p.pronamespace and n.nspname not like 'pg\\_%'
         where p.provolatile = 's' and
        """;

    private final JdbcClient jdbc;

    PlansOfFunctionsTest(Store store) {
        this.jdbc = JdbcClient.create(store.dataSource());
    }

    @Test
    void every_function_that_only_reads_says_how_it_is_planned() {
        assertThat(jdbc.sql(FUNCTIONS
                                + "not coalesce(array_to_string(p.proconfig, ',') like '%plan_cache_mode=%', false)")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void who_decides_keeps_one_plan_for_everybody() {
        assertThat(jdbc.sql(FUNCTIONS + "'plan_cache_mode=force_generic_plan' = any (p.proconfig)")
                        .query(String.class)
                        .list())
                .contains(
                        "workforce.acting(bigint,timestamp with time zone)",
                        "workforce.decides_for(bigint,timestamp with time zone)");
    }
}
