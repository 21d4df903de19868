package id.luwes.eligibility.web;

import id.luwes.eligibility.DryRun.By;
import id.luwes.eligibility.DryRunPeople.Wanted;
import id.luwes.eligibility.Shift;
import id.luwes.web.Letters;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** For which people of a dry run somebody looks, as an address says it. */
final class PeopleWanted {

    /** The group of those of whom it is not known. */
    static final String UNKNOWN = "-";

    private static final int LONGEST = 100;

    private PeopleWanted() {}

    /** What an address asks for; what it does not know is left out. */
    static Wanted read(Map<String, String> asked) {
        var groups = new EnumMap<By, String>(By.class);
        for (var by : By.values()) {
            var value = asked.getOrDefault(parameter(by), "").strip();
            if (!value.isEmpty()) {
                groups.put(by, value.equals(UNKNOWN) ? "" : value);
            }
        }
        var shift = Stream.of(Shift.values())
                .filter(it -> it.name().equals(asked.get("shift")))
                .findFirst();
        return new Wanted(
                groups, shift, Letters.first(asked.getOrDefault("q", "").strip(), LONGEST));
    }

    static String parameter(By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }

    /** How an address names a group. */
    static String value(String group) {
        return group.isEmpty() ? UNKNOWN : group;
    }

    /** The people of one group whose days change so, from a page in the folder of the draft. */
    static String address(LocalDate day, By by, String group, Shift shift) {
        return address("dry-run/people", day, new Wanted(Map.of(by, group), Optional.of(shift), ""));
    }

    static String address(String path, LocalDate day, Wanted wanted) {
        var address = UriComponentsBuilder.fromPath(path).queryParam("day", day);
        wanted.groups().forEach((by, group) -> address.queryParam(parameter(by), "{" + parameter(by) + "}"));
        wanted.shift().ifPresent(it -> address.queryParam("shift", it));
        if (!wanted.name().isEmpty()) {
            address.queryParam("q", "{q}");
        }
        var values = new HashMap<String, Object>();
        wanted.groups().forEach((by, group) -> values.put(parameter(by), value(group)));
        values.put("q", wanted.name());
        return address.encode().buildAndExpand(values).toUriString();
    }
}
