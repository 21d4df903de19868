package id.luwes.access;

import id.luwes.access.Authority.Grant;
import id.luwes.core.EmployeeId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where accounts stand in the tree of units, and where they hold roles. */
@Component
class AccountPlaces {

    private final JdbcClient jdbc;
    private final Authorities authorities;

    AccountPlaces(JdbcClient jdbc, Authorities authorities) {
        this.jdbc = jdbc;
        this.authorities = authorities;
    }

    /** Whether the account's employee stands within; one without an employee belongs to the whole agency. */
    boolean covers(Reach reach, Account account) {
        return reach.everywhere()
                || account.employee().flatMap(this::place).filter(reach::has).isPresent();
    }

    private Optional<Integer> place(EmployeeId employee) {
        return jdbc.sql("select place from access.employee_place where employee_id = :employee")
                .param("employee", employee.value())
                .query((row, number) -> row.getInt(1))
                .optional();
    }

    /** The roles that were granted to the account. */
    List<Grant> grants(Account account) {
        return authorities.grants(account.id());
    }
}
