package id.luwes.web;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Somebody who has signed in, with roles. */
record Rani(Set<String> roles) implements Viewer {

    @Override
    public String name() {
        return "Rani Tirtasora";
    }

    @Override
    public String unitName() {
        return "Biro Organisasi";
    }

    @Override
    public String agencyName() {
        return "Pemerintah Provinsi Contoh";
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
    public boolean synthetic() {
        return true;
    }
}
