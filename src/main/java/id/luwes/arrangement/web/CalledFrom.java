package id.luwes.arrangement.web;

import id.luwes.web.Requests;
import java.util.Map;

/**
 * From which page somebody is called in: that of an agreement, or of a person, who may have none.
 *
 * @param id of the application or the person
 */
public record CalledFrom(boolean agreement, long id) {

    /** Of the variables of a path that names one of both. */
    static CalledFrom of(Map<String, String> path) {
        var person = path.get("employee");
        var agreement = path.getOrDefault("id", "");
        return person == null ? new CalledFrom(true, number(agreement)) : new CalledFrom(false, number(person));
    }

    private static long number(String digits) {
        return Requests.number(digits, Long.MAX_VALUE);
    }

    /** <em>/people/7</em>. */
    public String address() {
        return (agreement ? "/applications/" : "/people/") + id;
    }

    /** <em>/people/7/calling</em>. */
    public String calling() {
        return address() + "/calling";
    }

    /** The key of the words that lead back. */
    public String backKey() {
        return agreement ? "arrangement.open-case" : "arrangement.calling.person";
    }
}
