package id.luwes.workforce;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.core.Nip;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds people from every page. Colleagues are found by name, position and unit, and no more is told of them; a NIP finds
 * only those whose record whoever looks may read. One statement, however many there are.
 */
@Component
public class PeopleSearch {

    /** So many are shown at most. */
    public static final int SHOWN = 20;

    /** So many are shown of one unit. */
    public static final int SHOWN_OF_UNIT = 100;

    /** So many fit at most before it is asked who may see them: nobody reads further, and most see everybody. */
    private static final int CANDIDATES = 400;

    private static final int NIP_DIGITS = 18;

    private static final String FOUND = """
            with found as materialized (
                select s.employee_id, max(s.closeness) as closeness
                  from workforce.sought(:text, true, :candidates) s group by s.employee_id)
            """;

    private static final String PEOPLE = """
            select e.employee_id, e.nip, e.name, e.position_name, u.unit_id, u.name as unit_name, e.active, e.legal_status,
                   r.known, r.known or :works as page
              from %s
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
              left join workforce.reporting_line l on l.agency_id = e.agency_id and l.employee_id = e.employee_id
             cross join lateral (select e.employee_id = :me or coalesce(l.superior_id = :me, false) or\s""" + Scope.CONDITION + """
             as known) r
             where e.agency_id = :agency and (r.known or :colleague and e.active) and %s
            """;

    private final JdbcClient jdbc;

    PeopleSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who was found.
     *
     * @param nip told only where the record may be read
     * @param away the legal status of whoever is not due at work
     * @param known whether whoever looks may read the record
     * @param page whether there is a page of this person for whoever looks
     */
    public record Hit(
            EmployeeId id,
            String name,
            String position,
            UnitId unit,
            String unitName,
            Optional<Nip> nip,
            Optional<String> away,
            boolean known,
            boolean page) {}

    /** The closest first, and whether more fit than are shown. */
    public record Found(List<Hit> hits, boolean more) {

        public static final Found NOBODY = new Found(List.of(), false);

        public Found {
            hits = List.copyOf(hits);
        }
    }

    /** Whom somebody means; nobody where too little was typed. */
    @Transactional(readOnly = true)
    public Found find(Authority who, Wanted wanted) {
        if (wanted.isTooShort()) {
            return Found.NOBODY;
        }
        var nip = wanted.nip();
        return nip.isPresent() ? byNip(who, nip.get()) : byWords(who, wanted.words());
    }

    /** The people of one unit, without those of the units below; its head first, then by name. */
    @Transactional(readOnly = true)
    public Found of(Authority who, UnitId unit) {
        var parameters = parameters(who);
        parameters.put("unit", unit.value());
        var sql = PEOPLE.formatted("workforce.employee e", "e.active and e.unit_id = :unit")
                + " order by not e.heads_unit, e.name, e.employee_id limit :shown";
        return found(sql, parameters, SHOWN_OF_UNIT);
    }

    private Found byWords(Authority who, String words) {
        var parameters = parameters(who);
        parameters.put("text", words);
        parameters.put("candidates", CANDIDATES);
        var sql = FOUND
                + PEOPLE.formatted(
                        "found f join workforce.employee e on e.agency_id = :agency and e.employee_id = f.employee_id",
                        "true")
                + " order by f.closeness desc, e.name, e.employee_id limit :shown";
        return found(sql, parameters, SHOWN);
    }

    private Found byNip(Authority who, String begins) {
        var parameters = parameters(who);
        parameters.put("colleague", false);
        parameters.put("least", begins + "0".repeat(NIP_DIGITS - begins.length()));
        parameters.put("most", begins + "9".repeat(NIP_DIGITS - begins.length()));
        var sql = PEOPLE.formatted("workforce.employee e", "e.nip between :least and :most")
                + " order by e.nip limit :shown";
        return found(sql, parameters, SHOWN);
    }

    private Found found(String sql, Map<String, Object> parameters, int shown) {
        var hits = jdbc.sql(sql)
                .params(parameters)
                .param("shown", shown + 1)
                .query((row, number) -> hit(row))
                .list();
        return new Found(hits.subList(0, Math.min(shown, hits.size())), hits.size() > shown);
    }

    /** Who works in the agency, and who leads it, may know who else does; others only whose records they look after. */
    private static Map<String, Object> parameters(Authority who) {
        var parameters = new HashMap<String, Object>(
                Scope.of(who, Role.BKD, Role.AUDITOR).parameters());
        parameters.put("agency", CurrentAgency.required().value());
        parameters.put("me", who.person().employeeId().map(EmployeeId::value).orElse(0L));
        parameters.put("works", who.has(Role.EMPLOYEE));
        parameters.put("colleague", who.has(Role.EMPLOYEE) || who.has(Role.LEADERSHIP));
        return parameters;
    }

    private static Hit hit(ResultSet row) throws SQLException {
        boolean known = row.getBoolean("known");
        return new Hit(
                new EmployeeId(row.getLong("employee_id")),
                row.getString("name"),
                row.getString("position_name"),
                new UnitId(row.getLong("unit_id")),
                row.getString("unit_name"),
                known ? Optional.of(Nip.of(row.getString("nip"))) : Optional.empty(),
                row.getBoolean("active") ? Optional.empty() : Optional.of(row.getString("legal_status")),
                known,
                row.getBoolean("page"));
    }
}
