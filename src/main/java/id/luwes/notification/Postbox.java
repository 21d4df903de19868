package id.luwes.notification;

import id.luwes.agency.Agencies;
import id.luwes.web.Language;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Carries news as mail, where a mail server is set up. */
@Component
class Postbox implements Carrier {

    private final Optional<MailSettings> settings;
    private final MailWords writing;
    private final Agencies agencies;
    private final Clock clock;

    Postbox(Environment environment, MailWords writing, Agencies agencies, Clock clock) {
        this.settings = MailSettings.from(environment);
        this.writing = writing;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean ready() {
        return settings.isPresent();
    }

    @Override
    public Line open() {
        return new Connection(settings.orElseThrow());
    }

    /** Sends the code for an address at once, since somebody waits for it. */
    Outcome sendCode(MailAddress to, String code, Language language) {
        var there = settings.orElseThrow();
        var mail = writing.code(to, code, language, agencies.current(), there.address());
        try (var server = new MailServer(there)) {
            return server.send(mail, clock.instant());
        }
    }

    private final class Connection implements Line {

        private final MailServer server;
        private final String address;

        Connection(MailSettings there) {
            server = new MailServer(there);
            address = there.address();
        }

        @Override
        public Outcome carry(Outlet outlet, List<News> news) {
            return server.send(writing.telling(outlet, news, agencies.current(), address), clock.instant());
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
