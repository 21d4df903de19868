package id.luwes.access.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The old password and the new one, twice; an absent field is an empty one. */
record PasswordForm(String old, String password, String repeated) {

    @SuppressWarnings("NullAway") // an absent parameter arrives as null
    PasswordForm(@Nullable String old, @Nullable String password, @Nullable String repeated) {
        this.old = Objects.requireNonNullElse(old, "");
        this.password = Objects.requireNonNullElse(password, "");
        this.repeated = Objects.requireNonNullElse(repeated, "");
    }

    /** No password may come into a log. */
    @Override
    public String toString() {
        return "PasswordForm[]";
    }
}
