package id.luwes.demo;

import id.luwes.core.Employment;
import id.luwes.core.Nip;
import id.luwes.core.Sex;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives out numbers of civil servants: valid, and each once. */
final class Nips {

    private static final int FIRST_PPPK_YEAR = 2019;
    private static final List<Integer> AGREEMENTS = List.of(21, 21, 21, 22, 23);

    private final LocalDate today;
    private final Map<String, Integer> given = new HashMap<>();

    Nips(LocalDate today) {
        this.today = today;
    }

    Nip next(Chance chance, Employment employment, Sex sex, int age) {
        var birth = today.minusYears(age).minusDays(chance.between(1, 364));
        int last = Math.min(today.getYear() - 1, birth.getYear() + 33);
        var appointment = switch (employment) {
            case PNS ->
                "%04d%02d".formatted(chance.between(Math.min(birth.getYear() + 21, last), last), chance.between(1, 12));
            case PPPK ->
                "%04d%02d".formatted(chance.between(FIRST_PPPK_YEAR, today.getYear() - 1), chance.oneOf(AGREEMENTS));
        };
        var prefix = "%04d%02d%02d%s%d"
                .formatted(
                        birth.getYear(),
                        birth.getMonthValue(),
                        birth.getDayOfMonth(),
                        appointment,
                        sex == Sex.MALE ? 1 : 2);
        return Nip.of("%s%03d".formatted(prefix, given.merge(prefix, 1, Integer::sum)));
    }
}
