package id.luwes.access;

import id.luwes.Program;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The description of the API as it is served, and what it says of answers; knows as much of JSON Schema as it uses. */
public final class ApiDescription {

    private final JsonNode document = Program.json(Program.with("").get("/api/v1/openapi.json"));

    JsonNode document() {
        return document;
    }

    /** Every operation, such as {@code POST /api/v1/applications}. */
    Set<String> operations() {
        var operations = new TreeSet<String>();
        document.get("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(it -> operations.add(it.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    JsonNode operation(String named) {
        var words = named.split(" ", 2);
        return document.get("paths").get(words[1]).get(words[0].toLowerCase(Locale.ROOT));
    }

    /** What an answer holds that is not described, or lacks; empty where it is as described. */
    public List<String> faults(String operation, HttpResponse<String> answer) {
        var response = resolved(operation(operation).get("responses").path(String.valueOf(answer.statusCode())));
        var content = response.path("content");
        var type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        if (content.path(type).isMissingNode()) {
            return List.of("%s %d %s is not described".formatted(operation, answer.statusCode(), type));
        }
        var faults = new ArrayList<String>();
        check(content.get(type).get("schema"), Program.json(answer), "", faults);
        return faults;
    }

    private void check(JsonNode schema, JsonNode value, String place, List<String> faults) {
        var described = resolved(schema);
        if (described.has("anyOf")) {
            var fits = StreamSupport.stream(described.get("anyOf").spliterator(), false)
                    .anyMatch(it -> {
                        var inner = new ArrayList<String>();
                        check(it, value, place, inner);
                        return inner.isEmpty();
                    });
            note(fits, place + " fits none of anyOf", faults);
            return;
        }
        note(isOfType(described.path("type"), value), place + " is " + value.getNodeType(), faults);
        if (value.isObject()) {
            value.propertyStream().forEach(it -> {
                var property = described.path("properties").path(it.getKey());
                note(!property.isMissingNode(), place + "/" + it.getKey() + " is not described", faults);
                if (!property.isMissingNode()) {
                    check(property, it.getValue(), place + "/" + it.getKey(), faults);
                }
            });
            described
                    .path("required")
                    .forEach(it -> note(value.has(it.asString()), place + "/" + it.asString() + " is missing", faults));
        }
        for (var i = 0; i < value.size() && value.isArray(); i++) {
            check(described.get("items"), value.get(i), place + "/" + i, faults);
        }
    }

    private static boolean isOfType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false).anyMatch(it -> isOfType(it, value));
        }
        return switch (type.asString()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new AssertionError("No such type: " + type);
        };
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static void note(boolean fine, String fault, List<String> faults) {
        if (!fine) {
            faults.add(fault);
        }
    }
}
