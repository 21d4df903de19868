package id.luwes.access;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
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

    /** Longer ones are refused before they are hashed. */
    public static final int LONGEST = 200;

    private final Argon2PasswordEncoder argon = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore atOnce =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    /** Compared with when there is no such login, so that the time taken tells nothing. */
    private final String nobody = argon.encode("nobody's password");

    /** The hash to keep. */
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

    private <T> T limited(java.util.function.Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
