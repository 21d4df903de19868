package id.luwes.access;

import id.luwes.web.Language;
import id.luwes.web.Viewer;
import id.luwes.web.ViewerSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells the frame of a page who looks: names for the top bar, roles for the menu. An agency that is not made has none. */
@Component
class CurrentViewer implements ViewerSource {

    private final JdbcClient jdbc;
    private final Authorities authorities;
    private final OrganisationScope organisation;
    private final Accounts accounts;

    CurrentViewer(JdbcClient jdbc, Authorities authorities, OrganisationScope organisation, Accounts accounts) {
        this.jdbc = jdbc;
        this.authorities = authorities;
        this.organisation = organisation;
        this.accounts = accounts;
    }

    private record Names(String name, Optional<Language> language, String agency, ZoneId zone, boolean synthetic) {}

    private record Seen(Names names, String unitName, Set<String> roles) implements Viewer {

        @Override
        public String name() {
            return names.name();
        }

        @Override
        public String agencyName() {
            return names.agency();
        }

        @Override
        public ZoneId zone() {
            return names.zone();
        }

        @Override
        public Optional<Language> language() {
            return names.language();
        }

        @Override
        public boolean synthetic() {
            return names.synthetic();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Viewer> current() {
        return SignedIn.here()
                .flatMap(person -> names(person).map(names -> new Seen(names, unit(person), roles(person))));
    }

    @Override
    @Transactional
    public void keep(Language language) {
        SignedIn.here().ifPresent(person -> accounts.setLanguage(person.accountId(), language.tag()));
    }

    private Set<String> roles(SignedIn person) {
        var authority = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? AllowInterceptor.known(attributes.getRequest())
                : Optional.<Authority>empty();
        return authority.orElseGet(() -> authorities.of(person)).roles().stream()
                .map(Role::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Names> names(SignedIn person) {
        return jdbc.sql("""
                select a.display_name, coalesce(a.language, ''), coalesce(g.name, ''), coalesce(g.zone, 'Asia/Jakarta'),
                       coalesce(g.synthetic, false)
                  from access.account a left join agency.agency g on g.agency_id = a.agency_id
                 where a.account_id = :account
                """)
                .param("account", person.account())
                .query((row, number) -> new Names(
                        row.getString(1),
                        Language.of(row.getString(2)),
                        row.getString(3),
                        ZoneId.of(row.getString(4)),
                        row.getBoolean(5)))
                .optional();
    }

    private String unit(SignedIn person) {
        return person.employeeId()
                .flatMap(organisation::unitOf)
                .flatMap(unit -> jdbc.sql("select name from agency.unit where unit_id = :unit")
                        .param("unit", unit.value())
                        .query((row, number) -> row.getString(1))
                        .optional())
                .orElse("");
    }
}
