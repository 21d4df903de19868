package id.luwes.access;

import java.util.List;

/** The logins of a demonstration, shown on the page to sign in; there is none in an installation that is real. */
public interface DemoLogins {

    /** In the order in which somebody should try them. */
    List<DemoLogin> all();

    /**
     * A login that anybody may use.
     *
     * @param password the password, which is no secret
     * @param role what it shows, as a key of a message
     */
    record DemoLogin(String login, String password, String role) {}
}
