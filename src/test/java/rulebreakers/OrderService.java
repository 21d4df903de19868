package rulebreakers;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Breaks every house rule, to prove that each would be noticed. */
@Controller
@Transactional
public class OrderService {

    @Autowired
    Clock injected = Clock.systemUTC();

    final Supplier<Instant> time = Instant::now;

    OrderService(int a, int b, int c, int d, int e, int f) {
        System.out.println(a + b + c + d + e + f);
    }

    @Transactional
    void order() {
        System.out.println(time.get());
    }
}
