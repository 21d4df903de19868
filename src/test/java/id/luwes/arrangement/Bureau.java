package id.luwes.arrangement;

import id.luwes.absence.Absences;
import id.luwes.access.AuditTrail;
import id.luwes.access.Authority;
import id.luwes.access.Authority.Grant;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.AgencyEvent;
import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.regime.ApplicationRules;
import id.luwes.regime.GoverningDays;
import id.luwes.regime.RegimeBook;
import id.luwes.regime.Seats;
import id.luwes.regime.TurnsOfPeople;
import id.luwes.regime.Windows;
import id.luwes.schedule.ScheduleBeans;
import id.luwes.store.CurrentAgency;
import id.luwes.store.TestBeans;
import id.luwes.store.TestStores;
import id.luwes.workforce.DeputyActs;
import id.luwes.workforce.Employees;
import id.luwes.workforce.SuperiorDoubts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An agency of its own for one test: a service unit (2) of four under Dimas with a least number of two, below a bureau
 * (1) whose head is Ratna; nobody is above her.
 */
final class Bureau {

    static final EmployeeId RATNA = new EmployeeId(1);
    static final EmployeeId DIMAS = new EmployeeId(8);
    static final EmployeeId RANI = new EmployeeId(7);
    static final EmployeeId ASEP = new EmployeeId(6);
    static final EmployeeId LILIS = new EmployeeId(5);
    static final UnitId COUNTER = new UnitId(2);

    private static final MovableClock CLOCK = new MovableClock(Proposals.NOW);
    private static final AnnotationConfigApplicationContext BEANS = beans();

    final AgencyId agency = TestStores.newAgency(TestStores.embedded());
    private final JdbcClient jdbc = BEANS.getBean(JdbcClient.class);

    Bureau() {
        CLOCK.now = Proposals.NOW;
        run("insert into agency.agency (agency_id, code, name, zone) values (:agency, 'b', 'Provinsi',"
                + " 'Asia/Jakarta')");
        run("insert into agency.unit (agency_id, unit_id, parent_id, code, name, serves_public, service_minimum)"
                + " values (:agency, 1, null, 'B', 'Biro', false, null), (:agency, 2, 1, 'L', 'Loket', true, 2)");
        run("select agency.renumber_units()");
        employ(RATNA, 1, true);
        employ(DIMAS, 2, true);
        employ(RANI, 2, false);
        employ(ASEP, 2, false);
        employ(LILIS, 2, false);
        run("select workforce.draw_reporting_lines()");
        run("insert into agency.calendar_year (agency_id, year, basis) values (:agency, 2026, 'SKB'), (:agency,"
                + " 2027, 'SKB')");
        allow(2);
    }

    /** Answers for the verdicts: what a person may, until it changes. */
    static final class Verdicts implements Rights {

        private final ConcurrentHashMap<AgencyId, Integer> days = new ConcurrentHashMap<>();

        @Override
        public Right of(EmployeeId person) {
            int allowed = days.getOrDefault(CurrentAgency.required(), 0);
            return new Right(allowed > 0, allowed, OptionalLong.of(4711));
        }
    }

    /** Hears the news. */
    static final class Listener {

        private final CopyOnWriteArrayList<AgencyEvent> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void on(AgencyEvent news) {
            heard.add(news);
        }
    }

    static final class MovableClock extends Clock {

        private volatile Instant now;

        MovableClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("The test's clock is in UTC.");
        }
    }

    private static AnnotationConfigApplicationContext beans() {
        return TestBeans.with(
                CLOCK,
                Verdicts.class,
                Listener.class,
                Agencies.class,
                WorkingCalendars.class,
                Employees.class,
                DeputyActs.class,
                SuperiorDoubts.class,
                AuditTrail.class,
                ScheduleBeans.OUTLOOK,
                ScheduleBeans.DAYS,
                ScheduleBeans.RULES,
                Absences.class,
                AgreedDays.class,
                BesideDays.class,
                Windows.class,
                DayStandings.Ruled.class,
                DayStandings.class,
                TakenDays.class,
                Examinations.class,
                LevelAbove.class,
                DayMandates.class,
                LiftingCalls.class,
                DayDecidedAgain.Desk.class,
                DayDecidedAgain.class,
                DayProspects.class,
                OpenWindows.class,
                DayChanges.class,
                DayChangeBook.class,
                DaySteps.class,
                DayNews.class,
                ChangingDays.class,
                DecidingDays.class,
                DecidingDays.Desk.class,
                CallingIn.class,
                CallingIn.Floor.class,
                Applications.class,
                Versions.class,
                Filings.class,
                Announcements.class,
                Standings.class,
                AgencyLimits.class,
                Pilots.class,
                GoverningDays.class,
                ApplicationRules.class,
                RegimeBook.class,
                Seats.class,
                TurnsOfPeople.class,
                Amendables.class,
                Amending.class,
                Changes.class,
                Prospects.class,
                Applying.class,
                Withdrawing.class,
                Heads.class,
                Mandates.class,
                WaitingClocks.class,
                DecidingRules.class,
                ConsentRules.class,
                Consents.class,
                CaseMandates.class,
                ReadingCases.class,
                Nudging.Times.class,
                Nudging.class,
                Agreements.class,
                AgreementLives.class,
                Offering.class,
                AnsweringOffer.class,
                EndingAgreement.class,
                AgreementPauses.class,
                PauseNews.class,
                PauseReturn.class,
                PausingAgreement.Terms.class,
                PausingAgreement.class,
                LiftingPause.class,
                AgreementsToLookAt.class,
                KeptAgreements.class,
                KeepingAgreement.News.class,
                KeepingAgreement.class,
                NextProposals.class,
                Renewing.class,
                TeamAgreements.class,
                AgreementTerms.class,
                ChangingRights.class,
                OverdrawnAgreements.class,
                CuttingByPolicy.class,
                RestoringRight.class,
                DecidedAgain.class,
                DecidedAgain.Told.class,
                Deciding.class,
                Opinions.class,
                OpinionBook.class,
                OpinionNews.class,
                AskingOpinions.Desk.class,
                AskingOpinions.class,
                GivingOpinions.class,
                Inbox.class,
                Drafts.class);
    }

    <T> T bean(Class<T> type) {
        return BEANS.getBean(type);
    }

    /** From now on everybody here may work away so many days a week; 0 makes them not eligible. */
    void allow(int days) {
        bean(Verdicts.class).days.put(agency, days);
    }

    void itIs(Instant now) {
        CLOCK.now = now;
    }

    List<AgencyEvent> news() {
        return bean(Listener.class).heard.stream()
                .filter(it -> it.agency().equals(agency))
                .toList();
    }

    <T> T here(Supplier<T> work) {
        return CurrentAgency.supply(agency, work);
    }

    /** In one transaction, so that everything that is asked sees the agency. */
    <T> T asked(Supplier<T> question) {
        var transactions = bean(TransactionTemplate.class);
        return here(() -> {
            var answer = new AtomicReference<T>();
            transactions.executeWithoutResult(status -> answer.set(question.get()));
            return answer.get();
        });
    }

    void run(String sql) {
        var statement = jdbc.sql(sql.replace(":agency", agency.toString()));
        asked(() -> sql.startsWith("select")
                ? statement.query((row, number) -> 1).list().size()
                : statement.update());
    }

    String text(String sql) {
        return asked(
                () -> jdbc.sql(sql).query((row, number) -> row.getString(1)).single());
    }

    SignedIn account(EmployeeId person) {
        return new SignedIn(agency.value(), person.value() * 10, person.value());
    }

    /** Somebody with these roles, which are granted from now on. */
    Authority as(EmployeeId person, Grant... grants) {
        var roles = EnumSet.of(Role.EMPLOYEE);
        for (var grant : grants) {
            roles.add(grant.role());
            run("insert into access.role_grant (agency_id, account_id, role, unit_id, granted_at) values (:agency, "
                    + account(person).account() + ", '" + grant.role() + "', " + grant.unit()
                    + ", now()) on conflict do nothing");
        }
        return new Authority(account(person), Set.copyOf(roles), List.of(grants));
    }

    /** A role over the whole agency. */
    static Grant everywhere(Role role) {
        return new Grant(role, new UnitId(1), 0, 1000);
    }

    ApplicationId send(EmployeeId applicant, Proposal proposal) {
        var outcome = here(() -> bean(Applying.class).submit(account(applicant), applicant, proposal));
        if (outcome instanceof Applying.Outcome.Sent sent) {
            return sent.id();
        }
        throw new IllegalStateException("Not sent: " + outcome);
    }

    private void employ(EmployeeId id, int unit, boolean head) {
        run("insert into workforce.employee (agency_id, employee_id, nip, name, employment, unit_id, position_name,"
                + " position_kind, heads_unit, changed_at) values (:agency, %1$d, '19850101201001100%1$d', 'Orang %1$d',"
                        .formatted(id.value())
                + " 'PNS', %d, 'Analis', 'FUNGSIONAL', %s, now())".formatted(unit, head));
        run("insert into access.account (agency_id, account_id, login, display_name, employee_id, created_at)"
                + " values (:agency, %1$d0, 'orang-%1$d', 'Orang %1$d', %1$d, now())".formatted(id.value()));
    }
}
