package id.luwes;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Documents that follow from the code are made from it: {@code mvn test -Dtest=GeneratedDocumentsTests
 * -Dluwes.documents=write} writes them, and without that word a difference fails.
 */
class GeneratedDocumentsTests {

    private static final String AGENCY_EVENT = "id.luwes.core.AgencyEvent";
    private static final Pattern FIRST_SENTENCE =
            Pattern.compile("/\\*\\*\\s*(?:\\* )?(.*?\\.)(?:\\s|\\*)", Pattern.DOTALL);

    @Test
    void the_diagram_of_modules_shows_who_really_knows_whom() throws IOException {
        var known = known();
        var edges = known.entrySet().stream()
                .flatMap(module -> module.getValue().stream()
                        .filter(other -> !knownThroughAnother(other, module.getValue(), known))
                        .map(other -> "    %s --> %s\n".formatted(module.getKey(), other)))
                .collect(joining());
        var modules = known.keySet().stream().map("    %s\n"::formatted).collect(joining());
        compare("docs/modules.md", """
                # Modules

                Generated from the code by `GeneratedDocumentsTests`. An arrow means *knows*; where a module also knows what
                it knows through another, that arrow is left out. What each is for stands in [architecture](architecture.md).

                ```mermaid
                flowchart BT
                %s%s```
                """.formatted(modules, edges));
    }

    private static Map<String, Set<String>> known() {
        var modules = ApplicationModules.of(Luwes.class);
        var known = new TreeMap<String, Set<String>>();
        modules.forEach(module -> known.put(
                module.getIdentifier().toString(),
                module.getDirectDependencies(modules)
                        .uniqueModules()
                        .map(other -> other.getIdentifier().toString())
                        .collect(toCollection(TreeSet::new))));
        return known;
    }

    private static boolean knownThroughAnother(String other, Set<String> neighbours, Map<String, Set<String>> known) {
        return neighbours.stream().anyMatch(neighbour -> reaches(neighbour, other, known));
    }

    private static boolean reaches(String from, String to, Map<String, Set<String>> known) {
        return known.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> next.equals(to) || reaches(next, to, known));
    }

    @Test
    void the_catalogue_of_events_names_every_event_and_who_listens() throws IOException {
        var rows = ArchitectureTests.CODE.stream()
                .filter(type -> type.isAssignableTo(AGENCY_EVENT) && !type.isInterface())
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(GeneratedDocumentsTests::row)
                .collect(joining());
        compare("docs/events.md", """
                # Events

                Generated from the code by `GeneratedDocumentsTests`. An event tells other modules that something has
                happened; it carries the agency and identifiers only.

                | event | told by | heard by | when |
                |---|---|---|---|
                %s""".formatted(rows));
    }

    private static String row(JavaClass event) {
        var listeners = ArchitectureTests.CODE.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(EventListener.class) && hears(method, event))
                .map(method -> "`%s`".formatted(ArchitectureTests.moduleOf(method.getOwner())))
                .distinct()
                .sorted()
                .collect(joining(", "));
        return "| [`%s`](%s) | `%s` | %s | %s |\n"
                .formatted(
                        event.getSimpleName(),
                        Path.of("..").resolve(source(event)),
                        ArchitectureTests.moduleOf(event),
                        listeners.isEmpty() ? "nobody yet" : listeners,
                        purpose(event));
    }

    private static boolean hears(JavaMethod method, JavaClass event) {
        return method.getRawParameterTypes().stream().anyMatch(heard -> event.isAssignableTo(heard.getName()));
    }

    private static Path source(JavaClass type) {
        return Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
    }

    private static String purpose(JavaClass event) {
        try {
            var sentence = FIRST_SENTENCE.matcher(Files.readString(source(event)));
            assertThat(sentence.find())
                    .as("%s tells in its Javadoc what has happened", event.getName())
                    .isTrue();
            return sentence.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("\\{@\\w+ ([^}]*)}", "`$1`");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String file, String content) throws IOException {
        if ("write".equals(System.getProperty("luwes.documents"))) {
            Files.writeString(Path.of(file), content);
        }
        assertThat(Path.of(file))
                .as("%s is older than the code; -Dluwes.documents=write makes it anew", file)
                .hasContent(content);
    }
}
