package id.luwes.demo;

import id.luwes.agency.ShippedCalendars;
import id.luwes.demo.AgencyPlan.Wish;
import id.luwes.demo.DemoConfiguration.Wishes;
import id.luwes.demo.DemoStore.Province;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes up the agencies at the first start, and carries their life on at the later ones. */
final class DemoStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final DemoStore store;
    private final Wishes wishes;
    private final Clock clock;
    private final UseCases useCases;
    private final Supplier<String> passwordHash;

    DemoStart(DemoStore store, Wishes wishes, Clock clock, UseCases useCases, Supplier<String> passwordHash) {
        this.store = store;
        this.wishes = wishes;
        this.clock = clock;
        this.useCases = useCases;
        this.passwordHash = passwordHash;
    }

    void prepare() {
        var began = clock.instant();
        if (store.isEmpty()) {
            LOG.info("Making up a province of {} people …", wishes.employees());
            found(
                    AgencyPlan.PROVINCE,
                    new Wish(wishes.employees(), wishes.seed(), LocalDate.ofInstant(clock.instant(), WIB)));
        }
        var province = checked(store.provinces());
        // A start that was interrupted may have founded the first one only.
        AgencyPlan.CODES.stream()
                .filter(code ->
                        store.provinces().stream().noneMatch(it -> it.code().equals(code)))
                .forEach(code -> found(code, province.wish().eastern()));
        store.provinces().forEach(this::carryOn);
        LOG.info(
                "The province is ready after {} s.",
                Duration.between(began, clock.instant()).toSeconds());
    }

    private void found(String code, Wish wish) {
        var plan = AgencyPlan.of(code, wish);
        var hash = passwordHash.get();
        var agency = store.register(plan.code());
        store.in(agency, jdbc -> new Founding(jdbc).found(plan, hash));
    }

    private void carryOn(Province province) {
        var zone = province.zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var told = province.livedUntil();
        if (told == null || told.isBefore(today)) {
            var plan = AgencyPlan.of(province.code(), province.wish());
            var calendar = ShippedCalendars.indonesia().knownOn(today);
            new Life(plan, province, store, useCases, calendar).tellUntil(today);
            if (told == null) {
                new Asides(plan, province, store, useCases.asides(), calendar).tell();
            }
            new Contests(province, store, useCases.objecting(), clock.instant()).tell();
        }
    }

    private Province checked(List<Province> provinces) {
        var province = provinces.stream()
                .filter(it -> it.code().equals(AgencyPlan.PROVINCE))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The demonstration's store is not complete. Maybe its first start was interrupted;"
                                + " --reset makes it anew."));
        var found = province.wish();
        if (!wishes.asFound() && (found.employees() != wishes.employees() || found.seed() != wishes.seed())) {
            throw new IllegalStateException(("The store holds a province of %d people by seed %d, not of %d by seed %d."
                            + " Add --reset to make it anew, or leave out --employees and --seed.")
                    .formatted(found.employees(), found.seed(), wishes.employees(), wishes.seed()));
        }
        return province;
    }
}
