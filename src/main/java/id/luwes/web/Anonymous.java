package id.luwes.web;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Nobody in particular: the viewer before sign-in, in the capital's zone. */
record Anonymous() implements Viewer {

    @Override
    public String name() {
        return "";
    }

    @Override
    public String unitName() {
        return "";
    }

    @Override
    public String agencyName() {
        return "";
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Asia/Jakarta");
    }

    @Override
    public Optional<Language> language() {
        return Optional.empty();
    }

    @Override
    public Set<String> roles() {
        return Set.of();
    }

    @Override
    public boolean synthetic() {
        return false;
    }
}
