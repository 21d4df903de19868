package id.luwes.access;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The devices on which somebody is signed in: listed for, and ended by, that person alone. */
@Component
public class Devices {

    static final String NAME = "luwes.device";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final AuditTrail audit;
    private final PersonalTokens tokens;

    Devices(FindByIndexNameSessionRepository<? extends Session> sessions, AuditTrail audit, PersonalTokens tokens) {
        this.sessions = sessions;
        this.audit = audit;
        this.tokens = tokens;
    }

    /**
     * One device.
     *
     * @param key names it in a form; not the session's number, which is as good as a password
     * @param name what the browser says it is
     * @param stays whether it stays signed in for weeks
     */
    public record Device(String key, String name, Instant since, Instant lastSeen, boolean stays) {}

    /** The person's devices, the last used first. */
    public List<Device> of(SignedIn person) {
        return sessions.findByPrincipalName(person.getName()).values().stream()
                .map(Devices::device)
                .sorted(Comparator.comparing(Device::lastSeen).reversed())
                .toList();
    }

    /** What the browser of a session says it is; empty where it says nothing. */
    public static String name(HttpSession session) {
        return session.getAttribute(NAME) instanceof String name ? name : "";
    }

    /** The key of a session. */
    public static String key(String sessionId) {
        return AuditChain.hex(AuditTrail.digest(new byte[] {1}, sessionId)).substring(0, 24);
    }

    /** Signs the person out on one device; gives whether there was one of that key. */
    @Transactional
    public boolean end(SignedIn person, String key) {
        if (endWhere(person, it -> key(it).equals(key)) == 0) {
            return false;
        }
        audit.record(person, Audited.of("DEVICE_ENDED", "account", person.account()));
        return true;
    }

    /** Signs the person out everywhere but here and ends their tokens, as after a change of password. */
    int endOthers(SignedIn person, String sessionId) {
        tokens.endAll(person.accountId());
        return endWhere(person, it -> !it.equals(sessionId));
    }

    /** Signs somebody out everywhere and ends their tokens, as when the account is locked. */
    int endAll(SignedIn person) {
        tokens.endAll(person.accountId());
        return endWhere(person, it -> true);
    }

    private int endWhere(SignedIn person, java.util.function.Predicate<String> which) {
        var ended = sessions.findByPrincipalName(person.getName()).keySet().stream()
                .filter(which)
                .toList();
        ended.forEach(sessions::deleteById);
        return ended.size();
    }

    private static Device device(Session session) {
        var name = session.<String>getAttribute(NAME);
        return new Device(
                key(session.getId()),
                name == null ? "" : name,
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getMaxInactiveInterval().toSeconds() > Security.WORKING_SESSION_SECONDS);
    }
}
