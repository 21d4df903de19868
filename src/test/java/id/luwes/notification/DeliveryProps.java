package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestClock;
import id.luwes.TestServer;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happens in whatever order, each piece of news arrives once, when it is due, and only while it holds. */
class DeliveryProps {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-11-23T09:00");

    /** What happens next, with a number that says to what. */
    record Step(What what, int number) {}

    enum What {
        TELL,
        TELL_FOR_THE_MORNING,
        READ,
        TAKE_BACK,
        PASS,
        ROUND,
        TWO_NODES,
        NEXT_CRASHES_BEFORE,
        NEXT_CRASHES_AFTER,
        NEXT_LATER,
        NEXT_OUT_OF_REACH
    }

    @Provide
    Arbitrary<List<Step>> stories() {
        var what = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(What.TELL, What.PASS, What.ROUND)),
                Tuple.of(1, Arbitraries.of(What.values())));
        return Combinators.combine(what, Arbitraries.integers().between(0, 5))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    @Property(tries = 40)
    void each_arrives_once_in_time_and_only_while_it_holds(@ForAll("stories") List<Step> steps) {
        try (var story = new Story()) {
            steps.forEach(story::happens);
            story.endsWell();
        }
    }

    /** The machine stops in the middle of a round. */
    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class Story implements Carrier, AutoCloseable {

        private final TestAgency agency = TestAgency.create();
        private final EmployeeId rani = agency.employee("Rani", agency.top(), false);
        private final Map<Long, Integer> arrived = new HashMap<>();
        private final Map<Long, Integer> excused = new HashMap<>();
        private LocalDateTime now = MONDAY;
        private TestClock.Turned clock = TestClock.at(now.toString());
        private What next = What.ROUND;

        Story() {
            agency.login("Rani", rani);
            sql("insert into notification.outlet (agency_id, employee_id, channel, target, since, resume_at)"
                    + " values (platform.current_agency(), " + rani
                    + ", 'MAIL', 'rani@go.id', '2026-01-01', '2026-01-01')");
        }

        void happens(Step step) {
            switch (step.what()) {
                case TELL -> tell(NewsKind.APPLICATION_APPROVED, step.number());
                case TELL_FOR_THE_MORNING -> tell(NewsKind.APPLICATION_WAITS, step.number());
                case READ ->
                    agency.in(() -> {
                        TestServer.bean(NewsBoard.class).of(rani).stream()
                                .skip(step.number())
                                .findFirst()
                                .ifPresent(
                                        it -> TestServer.bean(NewsBoard.class).read(rani, it.id()));
                        return true;
                    });
                case TAKE_BACK ->
                    agency.in(() -> {
                        TestServer.bean(NewsBoard.class).takeBack(NewsKind.APPLICATION_WAITS, step.number());
                        return true;
                    });
                case PASS -> pass(Duration.ofMinutes(1L << (2 * step.number())));
                case ROUND -> round();
                case TWO_NODES -> {
                    var other = new Thread(this::round);
                    other.start();
                    round();
                    join(other);
                }
                case NEXT_CRASHES_BEFORE, NEXT_CRASHES_AFTER, NEXT_LATER, NEXT_OUT_OF_REACH -> next = step.what();
            }
        }

        private void tell(NewsKind kind, int subject) {
            agency.in(() -> {
                TestServer.bean(NewsBoard.class).tell(rani, kind, subject, null);
                return true;
            });
        }

        private void pass(Duration time) {
            now = now.plus(time);
            clock = TestClock.at(now.toString());
        }

        private void round() {
            try {
                CurrentAgency.run(
                        agency.id(), () -> TestServer.bean(DeliveryRound.class).run(this));
            } catch (Crash crash) {
                // The next round finds what is left.
            }
        }

        /** However it went, time and rounds bring everything that still holds. */
        void endsWell() {
            next = What.ROUND;
            for (int day = 0; day < 12; day++) {
                round();
                pass(Duration.ofHours(7));
            }
            round();
            Set<Long> holding = Set.copyOf(agency.in(() -> TestServer.bean(NewsBoard.class).of(rani).stream()
                    .filter(it -> !it.read())
                    .map(News::id)
                    .toList()));
            assertThat(arrived.keySet()).containsAll(holding);
            // A crash after the other side took it is the one excuse for bringing it again.
            arrived.forEach((news, times) ->
                    assertThat(times).as("news %s", news).isBetween(1, 1 + excused.getOrDefault(news, 0)));
        }

        @Override
        public Channel channel() {
            return Channel.MAIL;
        }

        @Override
        public boolean ready() {
            return true;
        }

        @Override
        public Line open() {
            return new Line() {
                @Override
                public synchronized Outcome carry(Outlet outlet, List<News> news) {
                    return arrives(news);
                }

                @Override
                public void close() {}
            };
        }

        private synchronized Outcome arrives(List<News> news) {
            var what = next;
            next = What.ROUND;
            var moment = now.atZone(WIB).toInstant();
            news.forEach(it -> assertDue(it, moment));
            switch (what) {
                case NEXT_CRASHES_BEFORE -> throw new Crash();
                case NEXT_LATER -> {
                    return Outcome.LATER;
                }
                case NEXT_OUT_OF_REACH -> {
                    return Outcome.OUT_OF_REACH;
                }
                default -> news.forEach(it -> arrived.merge(it.id(), 1, Integer::sum));
            }
            if (what == What.NEXT_CRASHES_AFTER) {
                news.forEach(it -> excused.merge(it.id(), 1, Integer::sum));
                throw new Crash();
            }
            return Outcome.TAKEN;
        }

        private void assertDue(News news, Instant moment) {
            var holds = agency.in(() -> TestServer.bean(JdbcClient.class)
                    .sql("select count(*) from notification.news where news_id = :news and read_at is null")
                    .param("news", news.id())
                    .query(Integer.class)
                    .single());
            assertThat(holds).as("%s holds when it is sent", news).isEqualTo(1);
            assertThat(news.toldAt()).isBeforeOrEqualTo(moment.minusSeconds(60));
            var hour = now.toLocalTime();
            assertThat(QuietHours.USUAL.include(hour)).isFalse();
            if (news.kind() == NewsKind.APPLICATION_WAITS) {
                var told = LocalDateTime.ofInstant(news.toldAt(), WIB);
                var morning = told.toLocalDate().atTime(7, 0);
                assertThat(now).isAfterOrEqualTo(told.isBefore(morning) ? morning : morning.plusDays(1));
            }
        }

        private void sql(String statement) {
            agency.in(() -> TestServer.bean(JdbcClient.class).sql(statement).update());
        }

        private static void join(Thread thread) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            clock.close();
        }
    }
}
