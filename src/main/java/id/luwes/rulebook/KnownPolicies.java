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
        var read = Policy.of(file.get());
        keep(read);
        return read;
    }

    /** One that was read just now. */
    static void keep(Policy policy) {
        if (KNOWN.size() >= MOST) {
            KNOWN.clear();
        }
        KNOWN.put(policy.contentHash(), policy);
    }
}
