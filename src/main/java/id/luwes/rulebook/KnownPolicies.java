package id.luwes.rulebook;

import id.luwes.policy.Policy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Policies that were read before: the same hash, the same rules, compiled once in this process. */
final class KnownPolicies {

    private static final int MOST = 500;
    private static final Map<String, Policy> KNOWN = new ConcurrentHashMap<>();

    private KnownPolicies() {}

    static Policy of(String hash, Supplier<byte[]> file) {
        var known = KNOWN.get(hash);
        if (known != null) {
            return known;
        }
        if (KNOWN.size() >= MOST) {
            KNOWN.clear();
        }
        var read = Policy.of(file.get());
        KNOWN.put(hash, read);
        return read;
    }
}
