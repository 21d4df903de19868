package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.workforce.ReportingLines;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every field of every form and address, with what no honest browser sends: it is told, never a failure of ours. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFieldsTest {

    /** Fields of forms that are read by name from a map. */
    private static final Map<String, List<String>> READ_BY_NAME = Map.of(
            "POST /applications",
                    List.of("first", "last", "reason", "outputs", "place", "unit", "text-1", "measure-1", "due-1"),
            "POST /imports/{run:[0-9]+}/columns", List.of("NIP", "1"));

    private static final List<String> OUT_OF_REACH = List.of(
            "+999999999-12-31",
            "+300000-01-01",
            "-999999999-01-01",
            "0000-00-00",
            "9999-12-31",
            "2147483647",
            "2147483648",
            "-2147483648",
            "9223372036854775807",
            "99999999999999999999",
            "%",
            "\uD83D\uDE00",
            "x".repeat(20_000));

    record Field(String method, String path, String name) {
        @Override
        public String toString() {
            return method + " " + path + " " + name;
        }
    }

    private Visitor everybody = Visitor.anonymous();

    @BeforeAll
    void somebody_with_every_role() {
        var agency = TestAgency.create();
        var head = agency.employee("Kepala", agency.top(), true);
        agency.employee("Anggota", agency.top(), false);
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        everybody = agency.visitor(
                "Kepala",
                head,
                Arrays.stream(Role.values())
                        .filter(it -> it != Role.EMPLOYEE && it != Role.SUPERIOR)
                        .toArray(Role[]::new));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void control_characters_are_refused_by_name(Field field) {
        var answered = field.path().startsWith("/api/") ? "\"status\":400" : "</html>";
        for (var sign : List.of("\0", "a\u0007b", "\u001B[31m", "\u007F")) {
            var answer = sent(field, sign);
            assertThat(answer.statusCode()).as("%s with %s", field, sign).isEqualTo(400);
            assertThat(answer.body())
                    .contains(answered, "“" + field.name() + "”", "U+00", "ketik ulang")
                    .doesNotContain(sign);
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void what_is_out_of_reach_is_never_a_failure_of_ours(Field field) {
        OUT_OF_REACH.parallelStream()
                .forEach(value -> assertThat(sent(field, value).statusCode())
                        .as("%s with %.30s", field, value)
                        .isLessThan(500));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void line_breaks_and_tabs_may_stand(Field field) {
        assertThat(sent(field, "a\r\nb\tc").body()).as("%s", field).doesNotContain("tanda kendali");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in?refused=%zz",
                "/accounts?q=%zz",
                "/people?=x",
                "/people?q=%",
                "/audit?subject=%c3%28%00",
                "/first-sign-in?%00=x",
                "/people?q=%00",
                "/accounts/%00",
                "/accounts/1;x=1",
                "/accounts//1",
            })
    void an_address_that_cannot_be_decoded_is_told(String path) throws IOException {
        assertThat(raw(path, "text/html"))
                .startsWith("HTTP/1.1 400")
                .contains("</html>")
                .doesNotContain("Exception", "Tomcat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in?refused=%zz", "/people?=x", "/people?q=%00", "/accounts//1"})
    void a_program_is_told_by_a_problem(String path) throws IOException {
        assertThat(raw(path, "application/json"))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: application/problem+json");
    }

    /** As it is written, which clients of today refuse to send. */
    private static String raw(String path, String accepted) throws IOException {
        var server = TestServer.address();
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: %s\r\n\r\n"
                            .formatted(path, accepted)
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/first-sign-in"})
    void nobody_who_is_not_signed_in_gets_further(String path) {
        assertThat(Visitor.anonymous()
                        .post(path, Map.of("login", "\0", "password", "x\0", "code", "\0"))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/audit?to=%2B999999999-12-31", "/audit?from=%2B300000-01-01", "/audit.csv?from=%2B300000-01-01"
            })
    void a_day_beyond_all_calendars_is_named_with_the_way_out(String path) {
        var answer = everybody.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("misalnya 2026-01-31", path.replaceAll(".*\\?(\\w+)=.*", "“$1”"));
    }

    private HttpResponse<String> sent(Field field, String value) {
        if (field.name().startsWith("{")) {
            return everybody.get(field.path().replace(field.name(), encoded(value)));
        }
        var path = field.path().replaceAll("\\{[^}]+}", "1");
        return field.method().equals("GET")
                ? everybody.get(path + "?" + encoded(field.name()) + "=" + encoded(value))
                : everybody.post(path, Map.of(field.name(), value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static List<Field> fields() {
        return Stream.concat(
                        TestServer.beans()
                                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                                .getHandlerMethods()
                                .entrySet()
                                .stream()
                                .filter(it -> it.getValue()
                                        .getBeanType()
                                        .getPackageName()
                                        .startsWith("id.luwes"))
                                .filter(it ->
                                        !it.getValue().getBeanType().getName().contains("$"))
                                .flatMap(it -> fields(it.getKey(), it.getValue())),
                        READ_BY_NAME.entrySet().stream()
                                .flatMap(it -> it.getValue().stream().map(name -> field(it.getKey(), name))))
                .distinct()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private static Field field(String route, String name) {
        var parts = route.split(" ", 2);
        return new Field(parts[0], parts[1], name);
    }

    private static Stream<Field> fields(RequestMappingInfo info, HandlerMethod handler) {
        var method = info.getMethodsCondition().getMethods().contains(RequestMethod.POST) ? "POST" : "GET";
        return info.getPatternValues().stream()
                .filter(it -> !it.equals("/error"))
                .flatMap(path -> Arrays.stream(handler.getMethodParameters())
                        .flatMap(HostileFieldsTest::names)
                        .distinct()
                        .map(name -> new Field(method, path, name)));
    }

    private static Stream<String> names(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        var type = parameter.getParameterType();
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked != null && !Map.class.isAssignableFrom(type)) {
            return Stream.of(
                    asked.name().isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : asked.name());
        }
        if (type.isRecord()
                && !type.getPackageName().equals("id.luwes.access")
                && !parameter.hasParameterAnnotation(PathVariable.class)) {
            return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
        }
        return Stream.empty();
    }
}
