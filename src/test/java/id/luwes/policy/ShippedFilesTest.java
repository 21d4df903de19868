package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The shipped files are DMN 1.3 to any tool, not only to ours. */
class ShippedFilesTest {

    private static final List<Policy> POLICIES = Policies.shipped().all();

    @Test
    void keep_the_schema_of_dmn_1_3() throws SAXException {
        var validator = dmn13().newValidator();
        for (var policy : POLICIES) {
            assertThatCode(() -> validator.validate(new StreamSource(new StringReader(text(policy)))))
                    .as(policy.id())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void show_every_input_decision_and_requirement_in_their_diagram() {
        for (var policy : POLICIES) {
            var shown = Pattern.compile("dmnElementRef=\"([^\"]+)\"")
                    .matcher(text(policy))
                    .results();
            var there = Pattern.compile("<(?:inputData|decision|informationRequirement) id=\"([^\"]+)\"")
                    .matcher(text(policy))
                    .results();
            assertThat(shown.map(it -> it.group(1)))
                    .containsExactlyInAnyOrderElementsOf(
                            there.map(it -> it.group(1)).toList());
        }
    }

    @Test
    void are_called_as_the_policy_that_they_hold() {
        assertThat(POLICIES).extracting(Policy::id).containsExactly("jabar-mkd-2023", "jabar-mkd-2025");
    }

    @Test
    void keep_the_promises_of_their_examples() {
        assertThat(POLICIES)
                .allSatisfy(it -> assertThat(Example.failing(it)).as(it.id()).isEmpty());
        assertThat(Example.tellBothSides(People.policyOf2025())).isTrue();
    }

    private static String text(Policy policy) {
        return new String(policy.file(), StandardCharsets.UTF_8);
    }

    private static Schema dmn13() throws SAXException {
        var factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar,file,nested");
        return factory.newSchema(ShippedFilesTest.class.getResource("/org/omg/spec/DMN/20191111/DMN13.xsd"));
    }
}
