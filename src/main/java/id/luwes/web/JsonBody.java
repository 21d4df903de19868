package id.luwes.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * What a program sent, asked field by field. Each question notes a fault where the field is not what it asks for, under
 * the field's JSON pointer; {@link #end} refuses them all at once.
 */
public final class JsonBody {

    /** A number of more digits than this is no quantity, and writing it out could fill the memory. */
    private static final int MOST_DIGITS = 18;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private final JsonNode node;
    private final String place;
    private final Noted noted;

    private JsonBody(JsonNode node, String place, Noted noted) {
        this.node = node;
        this.place = place;
        this.noted = noted;
    }

    /** What was found wrong so far, shared by all parts of a body. */
    private static final class Noted {
        private Faults faults = Faults.NONE;
    }

    /** A whole body. */
    static JsonBody of(JsonNode root) {
        return new JsonBody(root, "", new Noted());
    }

    /** Notes every field that is none of these, since a mistyped one would silently do nothing. */
    public JsonBody only(String... known) {
        var names = Set.of(known);
        node.propertyNames().stream()
                .filter(it -> !names.contains(it))
                .forEach(it -> fault(pointer(it), "web.api.field.unknown", String.join(", ", known)));
        return this;
    }

    /** Whether the field is there and not null. */
    public boolean has(String field) {
        return !node.path(field).isMissingNode() && !node.path(field).isNull();
    }

    /** A text of at most so many characters; empty where there is none. */
    public String text(String field, int most) {
        if (!has(field)) {
            return "";
        }
        var value = node.path(field);
        if (!value.isString()) {
            return wrong(field, "web.api.field.text", "");
        }
        var text = value.stringValue();
        if (Letters.count(text) > most) {
            return wrong(field, "web.api.field.long", "", most);
        }
        if (text.codePoints().anyMatch(JsonBody::isUnkeepable)) {
            return wrong(field, "web.api.field.sign", "");
        }
        return text.strip();
    }

    /** A list of texts of so many characters, at most so many. */
    public List<String> texts(String field, int many, int most) {
        var value = node.path(field);
        if (!has(field)) {
            return List.of();
        }
        var fits = value.isArray()
                && value.size() <= many
                && IntStream.range(0, value.size())
                        .allMatch(it -> value.get(it).isString()
                                && value.get(it).stringValue().length() <= most);
        return fits
                ? IntStream.range(0, value.size())
                        .mapToObj(it -> value.get(it).stringValue())
                        .toList()
                : wrong(field, "web.api.field.texts", List.of(), many);
    }

    /** The same, one of these; empty where it is none. */
    public String word(String field, List<String> words) {
        var word = text(field, 100);
        return words.contains(word) ? word : wrong(field, "web.api.field.word", "", String.join(", ", words));
    }

    /** A date such as 2026-11-30; empty where there is none. */
    public Optional<LocalDate> date(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        try {
            var text = text(field, 10);
            var date = text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : LocalDate.MIN;
            if (!date.isBefore(FIRST) && !date.isAfter(LAST)) {
                return Optional.of(date);
            }
        } catch (DateTimeException unreadable) {
            // Told below, as every other text that is no date
        }
        return wrong(field, "web.api.field.date", Optional.empty());
    }

    /** A number; empty where there is none. */
    public Optional<BigDecimal> number(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        var value = node.path(field);
        if (!value.isNumber()
                || Math.abs((long) value.decimalValue().scale()) > MOST_DIGITS
                || value.decimalValue().precision() > MOST_DIGITS) {
            return wrong(field, "web.api.field.number", Optional.empty());
        }
        return Optional.of(value.decimalValue());
    }

    /** A part with fields of its own; an empty one where there is none. */
    public JsonBody part(String field) {
        var value = node.path(field);
        if (has(field) && !value.isObject()) {
            fault(pointer(field), "web.api.field.object");
        }
        return new JsonBody(value, pointer(field), noted);
    }

    /** A list of parts, at most so many. */
    public List<JsonBody> parts(String field, int most) {
        var value = node.path(field);
        if (has(field) && (!value.isArray() || value.size() > most)) {
            return wrong(field, "web.api.field.list", List.of(), most);
        }
        return IntStream.range(0, value.size())
                .mapToObj(it -> new JsonBody(value.get(it), pointer(field) + "/" + it, noted).isObject())
                .toList();
    }

    private JsonBody isObject() {
        if (!node.isObject()) {
            fault(place, "web.api.field.object");
        }
        return this;
    }

    /** Notes that a field must be there. */
    public JsonBody required(String... fields) {
        Arrays.stream(fields).filter(it -> !has(it)).forEach(it -> fault(pointer(it), "web.api.field.missing"));
        return this;
    }

    /**
     * Refuses the body where anything was wrong with it.
     *
     * @throws FaultyBody with all that was noted
     */
    public void end() {
        if (!noted.faults.isEmpty()) {
            throw new FaultyBody(noted.faults);
        }
    }

    private <T> T wrong(String field, String key, T instead, Object... arguments) {
        fault(pointer(field), key, arguments);
        return instead;
    }

    /** One fault a field is enough. */
    private void fault(String pointer, String key, Object... arguments) {
        if (noted.faults.of(pointer) == null) {
            noted.faults = noted.faults.and(pointer, key, arguments);
        }
    }

    private String pointer(String field) {
        var shown = Letters.first(field, 60);
        return place + "/" + shown.replace("~", "~0").replace("/", "~1");
    }

    /** Control characters and halves of a character: no column keeps them, and nobody can read them. */
    private static boolean isUnkeepable(int sign) {
        return (Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t')
                || Character.getType(sign) == Character.SURROGATE;
    }
}
