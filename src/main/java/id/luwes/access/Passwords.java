package id.luwes.access;

import id.luwes.web.Refusal;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and compares passwords by Argon2id. Each takes 16 MiB and some tens of milliseconds of a core on purpose, so
 * that a few at a time are let in and a rush of sign-ins cannot take the machine.
 */
@Component
public class Passwords {

    /** The shortest password that is taken; NIST SP 800-63B asks for at least eight and no rules of composition. */
    public static final int SHORTEST = 10;

    /** Who has waited so long for a place is told to come back; the queue stays as short as this. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /** Longer ones are refused before they are hashed. */
    public static final int LONGEST = 200;

    private final Argon2PasswordEncoder argon = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore atOnce;
    private final Duration patience;
    /** Compared with when there is no such login, so that the time taken tells nothing. */
    private final String nobody = argon.encode("nobody's password");

    @Autowired
    Passwords() {
        this(Math.max(2, Runtime.getRuntime().availableProcessors()), PATIENCE);
    }

    Passwords(int atOnce, Duration patience) {
        this.atOnce = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /**
     * The hash to keep.
     *
     * @throws Refusal (503) if so many are being compared that it would take too long
     */
    public String hash(CharSequence password) {
        return limited(() -> argon.encode(password));
    }

    /** Whether the password is the one that was hashed; takes as long for a hash that is not there. */
    boolean matches(CharSequence password, @Nullable String hash) {
        if (password.length() > LONGEST) {
            return false;
        }
        return limited(() -> argon.matches(password, hash == null ? nobody : hash)) && hash != null;
    }

    <T> T limited(java.util.function.Supplier<T> work) {
        if (!admitted()) {
            throw Refusal.unavailable("access.refused.busy");
        }
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }

    private boolean admitted() {
        try {
            return atOnce.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
