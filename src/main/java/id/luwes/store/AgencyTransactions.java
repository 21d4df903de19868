package id.luwes.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins each transaction by telling the database for which agency it works. The setting is local to the transaction,
 * so that a pooled connection never carries one agency's sight into another's work.
 */
final class AgencyTransactions extends DataSourceTransactionManager {

    private static final String AGENCY = "select set_config('luwes.agency', ?, true)";

    AgencyTransactions(DataSource source) {
        super(source);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        CurrentAgency.get().ifPresent(agency -> {
            try {
                var connection = DataSourceUtils.getConnection(obtainDataSource());
                if (isLabelled(definition, StandingPlans.LABEL)) {
                    tell(connection, AGENCY + ", set_config('plan_cache_mode', 'auto', true)", agency.value());
                } else {
                    tell(connection, agency.value());
                }
            } catch (SQLException refused) {
                doCleanupAfterCompletion(transaction);
                throw new CannotCreateTransactionException("Could not set the agency " + agency, refused);
            }
        });
    }

    @Override
    protected void prepareSynchronization(DefaultTransactionStatus status, TransactionDefinition definition) {
        super.prepareSynchronization(status, definition);
        if (status.isNewSynchronization() && isLabelled(definition, OneLook.LABEL)) {
            TransactionSynchronizationManager.registerSynchronization(new OneLook());
        }
    }

    /** Lets the current transaction see this agency only. */
    static void tell(Connection connection, int agency) throws SQLException {
        tell(connection, AGENCY, agency);
    }

    private static boolean isLabelled(TransactionDefinition definition, String label) {
        return definition instanceof TransactionAttribute attribute
                && attribute.getLabels().contains(label);
    }

    private static void tell(Connection connection, String what, int agency) throws SQLException {
        try (var statement = connection.prepareStatement(what)) {
            statement.setString(1, Integer.toString(agency));
            statement.execute();
        }
    }
}
