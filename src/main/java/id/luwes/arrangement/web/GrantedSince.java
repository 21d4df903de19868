package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.arrangement.Application;
import org.springframework.stereotype.Component;

/** What followed from an approval, with what has changed since and what was kept in spite of it. */
@Component
class GrantedSince {

    private final GrantedCases granted;
    private final LookCards looks;

    GrantedSince(GrantedCases granted, LookCards looks) {
        this.granted = granted;
        this.looks = looks;
    }

    Granted of(Authority who, Application application) {
        var found = granted.of(who, application);
        return found.life()
                .map(life -> found.with(looks.of(who, life), looks.kept(life.application())))
                .orElse(found);
    }
}
