package id.luwes.notification;

import id.luwes.core.AgencyId;
import id.luwes.core.EmployeeId;
import id.luwes.core.HmacSha256;
import id.luwes.store.CurrentAgency;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Turns mail about some topics off for whoever holds the link from a mail, without sign-in. The link is signed, tells the
 * agency, the person and the topics of that mail, and can do nothing else; using it again changes nothing more. What is told
 * within the application is told still.
 */
@Component
public class Unsubscribing {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<told>(?<agency>[1-9][0-9]{0,8})[.](?<person>[1-9][0-9]{0,17})[.](?<topics>[A-Z_]{1,40}(-[A-Z_]{1,40}){0,9}))"
                    + "[.](?<signature>[A-Za-z0-9_-]{43})");

    private final UnsubscribeKeys keys;
    private final Choices choices;

    Unsubscribing(UnsubscribeKeys keys, Choices choices) {
        this.keys = keys;
        this.choices = choices;
    }

    /** What a link means. */
    private record Link(AgencyId agency, EmployeeId person, List<Topic> topics) {}

    /** The end of the link for a mail to somebody of the current agency about these topics. */
    String token(EmployeeId person, Collection<Topic> topics) {
        var told = "%d.%d.%s"
                .formatted(
                        CurrentAgency.required().value(),
                        person.value(),
                        topics.stream().distinct().sorted().map(Topic::name).collect(Collectors.joining("-")));
        return told + "." + signature(keys.made(), told);
    }

    /** The topics of a link; empty where it was not made here, whatever is wrong with it. */
    public List<Topic> topics(String token) {
        return link(token).map(Link::topics).orElse(List.of());
    }

    /** Turns mail about the topics of a link off; gives them, or nothing where the link was not made here. */
    public List<Topic> stop(String token) {
        var link = link(token);
        link.ifPresent(it -> CurrentAgency.run(
                it.agency(),
                () -> it.topics().forEach(topic -> choices.keep(it.person(), Channel.MAIL, topic, Timing.NEVER))));
        return link.map(Link::topics).orElse(List.of());
    }

    private Optional<Link> link(String token) {
        var found = TOKEN.matcher(token);
        if (!found.matches()) {
            return Optional.empty();
        }
        var agency = new AgencyId(Integer.parseInt(found.group("agency")));
        var signature = found.group("signature").getBytes(StandardCharsets.US_ASCII);
        try (var entered = CurrentAgency.enter(agency)) {
            return keys.kept()
                    .map(key -> signature(key, found.group("told")).getBytes(StandardCharsets.US_ASCII))
                    .filter(right -> MessageDigest.isEqual(right, signature))
                    .map(right -> new Link(
                            agency,
                            new EmployeeId(Long.parseLong(found.group("person"))),
                            topics(found.group("topics").split("-"))));
        }
    }

    /** A topic that there is no more is left out. */
    private static List<Topic> topics(String[] names) {
        return Arrays.stream(Topic.values())
                .filter(it -> Arrays.asList(names).contains(it.name()))
                .toList();
    }

    private static String signature(byte[] key, String told) {
        var signed = ("unsubscribe " + told).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HmacSha256.begin(key).doFinal(signed));
    }
}
