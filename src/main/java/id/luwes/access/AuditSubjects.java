package id.luwes.access;

import id.luwes.store.Like;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of whom the audit trail tells by number: found by name or NIP, and called by name again. */
@Component
public class AuditSubjects {

    private static final String EMPLOYEE = "employee ";
    private static final String ACCOUNT = "account ";

    /** Fewer letters name nobody. */
    private static final int FEWEST_LETTERS = 3;

    private final JdbcClient jdbc;
    private final NamedPeople people;

    AuditSubjects(JdbcClient jdbc, NamedPeople people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** The numbers that belong to whom somebody means. */
    record Meant(List<Long> employees, List<Long> accounts) {

        Meant {
            employees = List.copyOf(employees);
            accounts = List.copyOf(accounts);
        }
    }

    /** Whoever is called so, with their accounts, and accounts without an employee record that are. */
    @Transactional(readOnly = true)
    Meant meant(String text) {
        var named = text.strip();
        if (named.length() < FEWEST_LETTERS) {
            return new Meant(List.of(), List.of());
        }
        var employees = people.called(named);
        var accounts = jdbc.sql(
                        "select account_id from access.account where employee_id = any(:employees)"
                                + " or employee_id is null and (lower(display_name) like :text or lower(display_name) like '% ' || :text)")
                .param("employees", employees.toArray(Long[]::new))
                .param("text", Like.beginning(named.toLowerCase(Locale.ROOT)))
                .query((row, number) -> row.getLong(1))
                .list();
        return new Meant(employees, accounts);
    }

    /** The names of the people and accounts among these subjects who stand within reach; of others no name is told. */
    @Transactional(readOnly = true)
    public Map<String, String> names(Collection<String> subjects, Reach reach) {
        var names = new HashMap<String, String>();
        var employees = within(
                "select p.employee_id from access.employee_place p where p.employee_id = any(:ids) and "
                        + Reach.condition("p.employee_id", "reach"),
                numbers(subjects, EMPLOYEE),
                reach);
        people.names(employees).forEach((id, name) -> names.put(EMPLOYEE + id, name));
        jdbc.sql("select s.account_id, s.display_name from access.account s where s.account_id = any(:ids) and "
                        + Reach.condition("s.employee_id", "reach"))
                .param("ids", numbers(subjects, ACCOUNT).toArray(Long[]::new))
                .params(reach.parameters("reach"))
                .query((row, number) -> Map.entry(ACCOUNT + row.getLong(1), row.getString(2)))
                .list()
                .forEach(it -> names.put(it.getKey(), it.getValue()));
        return names;
    }

    private List<Long> within(String sql, List<Long> ids, Reach reach) {
        return jdbc.sql(sql)
                .param("ids", ids.toArray(Long[]::new))
                .params(reach.parameters("reach"))
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private static List<Long> numbers(Collection<String> subjects, String kind) {
        return subjects.stream()
                .filter(it -> it.startsWith(kind))
                .map(it -> it.substring(kind.length()))
                .filter(it -> it.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
    }
}
