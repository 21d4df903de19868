package id.luwes.arrangement.web;

import id.luwes.arrangement.ReadingQuota.Read;
import java.time.LocalDate;
import java.util.List;

/** Why somebody may work away on so many days of a week, as programs read it. */
record QuotaAnswer(
        String person,
        LocalDate first,
        LocalDate last,
        boolean eligible,
        int used,
        int allowed,
        int left,
        List<WhyAnswer.SeenValue> steps,
        List<Taken> taken) {

    /** A date away, and whether it takes one of the days. */
    record Taken(LocalDate day, String by, boolean counts) {}

    static QuotaAnswer of(Read read) {
        var chain = read.chain();
        return new QuotaAnswer(
                read.person().toString(),
                chain.week().first(),
                chain.week().last(),
                chain.right().eligible(),
                chain.used(),
                chain.allowed(),
                chain.left(),
                WhyAnswer.seen(chain.seen()),
                chain.taken().stream()
                        .map(it -> new Taken(it.day(), it.by().name(), it.counts()))
                        .toList());
    }
}
