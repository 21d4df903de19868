package id.luwes.demo;

import id.luwes.access.DemoLogins;
import id.luwes.access.Passwords;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.AgreedDays;
import id.luwes.arrangement.Applications;
import id.luwes.arrangement.AskingOpinions;
import id.luwes.arrangement.ChangingDays;
import id.luwes.arrangement.Deciding;
import id.luwes.arrangement.DecidingDays;
import id.luwes.arrangement.EndingAgreement;
import id.luwes.arrangement.GivingOpinions;
import id.luwes.arrangement.Offering;
import id.luwes.arrangement.PausingAgreement;
import id.luwes.eligibility.JudgingPeople;
import id.luwes.evaluation.Confirming;
import id.luwes.evaluation.EvaluatedMonths;
import id.luwes.evaluation.Proposing;
import id.luwes.insight.CountingMonths;
import id.luwes.ledger.Feeding;
import id.luwes.objection.RaisingObjection;
import id.luwes.regime.RegimeBook;
import id.luwes.regime.ShapingRegimes;
import id.luwes.store.StoreSettings;
import id.luwes.workforce.DoubtingSuperiors;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wakes the demonstration, if {@code bin/demo} asked for one; the server takes no request before it is ready. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("luwes.demo.employees")
class DemoConfiguration {

    /** Before any bean, so that no store is open yet. */
    @Bean
    static BeanFactoryPostProcessor demoFolder(Environment environment) {
        var settings = StoreSettings.from(Map.of("LUWES_HOME", environment.getProperty("LUWES_HOME", "")));
        return factory -> {
            DemoFolder.checkPort(environment.getProperty("server.port", Integer.class, 8080));
            new DemoFolder(settings.home()).claim(environment.getProperty("luwes.demo.reset", Boolean.class, false));
        };
    }

    @Bean
    static BeanPostProcessor storyClock() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Clock clock ? new StoryClock(clock) : bean;
            }
        };
    }

    @Bean
    DemoStore demoStore(JdbcTemplate jdbc, PlatformTransactionManager transactions, Agencies agencies) {
        return new DemoStore(jdbc, new TransactionTemplate(transactions), agencies);
    }

    @Bean
    Exchanges.Doing demoExchanges(AgreedDays days, ChangingDays changing, DecidingDays deciding) {
        return new Exchanges.Doing(days, changing, deciding);
    }

    @Bean
    UseCases demoUseCases(
            JudgingPeople judging,
            Feeding feeding,
            EvaluatedMonths months,
            Proposing proposing,
            Confirming confirming,
            CountingMonths counting,
            EndingAgreement ending,
            Deciding deciding,
            Offering offering,
            Applications applications,
            ShapingRegimes shaping,
            RegimeBook regimes,
            AskingOpinions asking,
            GivingOpinions giving,
            PausingAgreement pausing,
            DoubtingSuperiors doubting,
            Exchanges.Doing exchanges,
            RaisingObjection objecting) {
        return new UseCases(
                judging,
                feeding,
                months,
                proposing,
                confirming,
                counting,
                ending,
                deciding,
                offering,
                applications,
                shaping,
                regimes,
                new Asides.Doing(asking, giving, pausing, doubting, exchanges),
                objecting);
    }

    @Bean
    SmartInitializingSingleton demo(
            DemoStore store, Clock clock, Passwords passwords, UseCases useCases, Environment environment) {
        var wishes = new Wishes(
                environment.getRequiredProperty("luwes.demo.employees", Integer.class),
                environment.getProperty("luwes.demo.seed", Long.class, 1L),
                environment.getProperty("luwes.demo.as-found", Boolean.class, false));
        return new DemoStart(store, wishes, clock, useCases, () -> passwords.hash(Cast.PASSWORD))::prepare;
    }

    /** Shown on the page to sign in, with one click for each. */
    @Bean
    DemoLogins demoLogins() {
        return () -> Cast.LOGINS.stream()
                .map(it -> new DemoLogins.DemoLogin(it, Cast.PASSWORD, "demo.part." + it))
                .toList();
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> demoWelcome(DemoStore store) {
        return ready -> Welcome.say(store, ready.getApplicationContext());
    }

    /**
     * What the command line asked for.
     *
     * @param asFound whether a province that is there already is welcome however it was made
     */
    record Wishes(int employees, long seed, boolean asFound) {}
}
