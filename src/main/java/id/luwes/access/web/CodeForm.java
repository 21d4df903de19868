package id.luwes.access.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody sends with a one-time code; an absent field is an empty one. */
record CodeForm(String login, String code, String password, String repeated) {

    @SuppressWarnings("NullAway") // an absent parameter arrives as null
    CodeForm(@Nullable String login, @Nullable String code, @Nullable String password, @Nullable String repeated) {
        this.login = Objects.requireNonNullElse(login, "");
        this.code = Objects.requireNonNullElse(code, "");
        this.password = Objects.requireNonNullElse(password, "");
        this.repeated = Objects.requireNonNullElse(repeated, "");
    }

    /** Neither the code nor the password may come into a log. */
    @Override
    public String toString() {
        return "CodeForm[login=" + login + "]";
    }
}
