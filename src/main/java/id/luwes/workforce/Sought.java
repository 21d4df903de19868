package id.luwes.workforce;

import id.luwes.store.CurrentAgency;
import id.luwes.store.Like;
import java.util.HashMap;
import java.util.Map;

/**
 * Of whom a list in a scope tells.
 *
 * @param unit a unit with all below it, 0 for all
 * @param text how a name, one of its words or the NIP begins, large or small, with accents or without; empty for all
 */
public record Sought(Scope scope, long unit, String text) {

    /** Fewer letters fit so many people that reading everybody is faster than any index. */
    private static final int FEWEST_FOR_INDEX = 3;

    /** The condition on {@code e}, an employee, for the parameters of {@link #parameters()}. */
    public static final String PEOPLE = Scope.IN_UNITS + Scope.IN_UNIT + """
             and (:text = ''
               or :brief and (e.called like platform.beginning_of_word(platform.plain(:text)) or e.nip like :nip)
               or not :brief and e.employee_id = any(array(select s.employee_id from workforce.sought(:text) s)))
            """;

    /** The same for {@code c.employee_id}, a case's person; where everybody is sought nobody is looked up. */
    public static final String OF_CASE =
            " (:everybody or c.employee_id in (select e.employee_id from workforce.employee e"
                    + " where e.agency_id = :agency and " + PEOPLE + ")) ";

    /** What the conditions ask for, the agency among it. */
    public Map<String, Object> parameters() {
        var begins = text.strip();
        var parameters = new HashMap<String, Object>(scope.parameters());
        parameters.put("everybody", Boolean.TRUE.equals(parameters.get("everywhere")) && unit == 0 && begins.isEmpty());
        parameters.put("agency", CurrentAgency.required().value());
        parameters.put("unit", unit);
        parameters.put("text", begins);
        parameters.put("brief", begins.length() < FEWEST_FOR_INDEX);
        parameters.put("nip", Like.beginning(begins));
        return parameters;
    }
}
