package id.luwes.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import id.luwes.core.Assessment;
import id.luwes.core.DisciplineStatus;
import id.luwes.core.Employment;
import id.luwes.core.Nip;
import id.luwes.core.PerformancePredicate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Receipts as JSON. Reading is strict: what is not understood is refused, never skipped. */
record ReceiptJson(
        String receipt,
        @JsonSetter(nulls = Nulls.SET) @Nullable String nip,
        PolicyJson policy,
        LocalDate judgedOn,
        Map<String, FactJson> facts,
        Map<String, List<String>> matchedRows,
        ResultJson result,

        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonSetter(nulls = Nulls.SET) @Nullable
        AgencyJson agency) {

    private static final String FORMAT = "luwes-eligibility/1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.FAIL, Nulls.FAIL))
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    record PolicyJson(String id, String sha256) {}

    /** All of it is null for a fact that nobody knew; a criterion of the task that nobody assessed says so as its value. */
    record FactJson(
            @JsonSetter(nulls = Nulls.SET) @Nullable Object value,
            @JsonSetter(nulls = Nulls.SET) @Nullable String origin,
            @JsonSetter(nulls = Nulls.SET) @Nullable LocalDate date) {}

    record ResultJson(boolean eligible, int maxDays, List<String> reasons) {}

    /** Only where the agency has a cap of its own. */
    record AgencyJson(int weeklyCap, int days) {}

    static String write(Receipt receipt) {
        var facts = new LinkedHashMap<String, FactJson>();
        for (var fact : Fact.values()) {
            var from = receipt.provenance().get(fact);
            facts.put(
                    fact.column(),
                    new FactJson(
                            receipt.facts().value(fact),
                            from == null ? null : from.origin(),
                            from == null ? null : from.date()));
        }
        var decision = receipt.decision();
        return JSON.writeValueAsString(new ReceiptJson(
                        FORMAT,
                        receipt.nip() == null ? null : receipt.nip().value(),
                        new PolicyJson(receipt.policyId(), receipt.policyHash()),
                        receipt.judgedOn(),
                        facts,
                        new TreeMap<>(receipt.matchedRows()),
                        new ResultJson(decision.eligible(), decision.maxDays(), decision.reasons()),
                        receipt.agency() == null
                                ? null
                                : new AgencyJson(
                                        receipt.agency().weeklyCap(),
                                        receipt.agency().days())))
                + "\n";
    }

    static Receipt read(String text) {
        try {
            var json = parsed(text);
            if (json == null || !FORMAT.equals(json.receipt)) {
                throw new ReceiptProblem("It does not begin with \"receipt\" : \"%s\".".formatted(FORMAT));
            }
            return json.toReceipt();
        } catch (JacksonException broken) {
            throw new ReceiptProblem("It is no receipt in JSON, at '%s': %s"
                    .formatted(
                            place(broken),
                            broken.getOriginalMessage().lines().findFirst().orElse("")));
        } catch (ReceiptProblem problem) {
            throw problem;
        } catch (IllegalArgumentException impossible) {
            throw new ReceiptProblem("It says what cannot be: " + impossible.getMessage());
        }
    }

    /** A receipt of an agency without a cap has no such part, and neither have those written before there was one. */
    private static @Nullable ReceiptJson parsed(String text) {
        if (!(JSON.readTree(text) instanceof ObjectNode receipt)) {
            return null;
        }
        if (!receipt.has("agency")) {
            receipt.putNull("agency");
        }
        return JSON.treeToValue(receipt, ReceiptJson.class);
    }

    private static String place(JacksonException broken) {
        return broken.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    private Receipt toReceipt() {
        var known = new EnumMap<Fact, Object>(Fact.class);
        var provenance = new EnumMap<Fact, Provenance>(Fact.class);
        facts.forEach((column, fact) -> {
            var name =
                    Fact.ofColumn(column).orElseThrow(() -> new ReceiptProblem("'%s' is no fact.".formatted(column)));
            if (fact.value != null) {
                known.put(name, fact.value);
            }
            if (fact.origin != null && fact.date != null) {
                provenance.put(name, new Provenance(fact.origin, fact.date));
            }
        });
        var decision = new Decision(result.maxDays, result.reasons);
        if (decision.eligible() != result.eligible) {
            throw new ReceiptProblem("Its result contradicts itself: eligible is %s.".formatted(result.eligible));
        }
        return new Receipt(
                nip == null ? null : Nip.of(nip),
                policy.id,
                policy.sha256,
                judgedOn,
                facts(known),
                provenance,
                decision,
                matchedRows,
                agency == null ? null : new AgencyCap(agency.weeklyCap, agency.days));
    }

    private static Facts facts(Map<Fact, Object> known) {
        return new Facts(
                constant(Employment.class, known, Fact.EMPLOYMENT),
                typed(Boolean.class, known, Fact.DIRECT_PUBLIC_SERVICE),
                typed(Integer.class, known, Fact.REMOTE_CAPACITY),
                typed(Integer.class, known, Fact.NINE_BOX),
                constant(PerformancePredicate.class, known, Fact.PREDICATE),
                typed(Integer.class, known, Fact.UNEXCUSED_ABSENCE_DAYS),
                constant(DisciplineStatus.class, known, Fact.DISCIPLINE),
                typed(Integer.class, known, Fact.MONTHS_IN_POSITION),
                typed(Boolean.class, known, Fact.LAPTOP),
                decimal(known, Fact.BANDWIDTH_MBPS),
                TaskCriteria.of(it -> constant(Assessment.class, known, it)));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, Map<Fact, Object> known, Fact fact) {
        var name = typed(String.class, known, fact);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static @Nullable BigDecimal decimal(Map<Fact, Object> known, Fact fact) {
        var number = typed(Number.class, known, fact);
        return number == null ? null : new BigDecimal(number.toString());
    }

    private static <T> @Nullable T typed(Class<T> type, Map<Fact, Object> known, Fact fact) {
        var value = known.get(fact);
        if (value != null && !type.isInstance(value)) {
            throw new ReceiptProblem("The fact %s is '%s', which it cannot be.".formatted(fact.column(), value));
        }
        return type.cast(value);
    }
}
