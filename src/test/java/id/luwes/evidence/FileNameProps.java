package id.luwes.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever name a browser or a program sends, what is kept is one short visible line. */
class FileNameProps {

    @Property
    void any_name_becomes_one_that_can_be_kept(@ForAll String sent) {
        var name = FileName.of(sent).value();
        assertThat(name).isNotBlank().doesNotContainPattern("[\\p{Cntrl}\\p{Cf}/\\\\:\"<>|?*]");
        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(100);
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(200);
        assertThat(name).doesNotStartWith(".").doesNotEndWith(".").doesNotEndWith(" ");
        assertThat(FileName.of(name).value()).as("cleaned once is clean").isEqualTo(name);
    }

    static Stream<Arguments> tricks() {
        return Stream.of(
                Arguments.of("peta\u202Efdp.exe", "petafdp.exe"),
                Arguments.of("../../etc/passwd", "passwd"),
                Arguments.of("C:\\Users\\rani\\peta.pdf", "peta.pdf"),
                Arguments.of("peta\0.pdf\0.exe", "peta.pdf.exe"),
                Arguments.of("peta.pdf\r\nSet-Cookie: x", "peta.pdfSet-Cookie_ x"),
                Arguments.of(".htaccess", "htaccess"),
                Arguments.of("...", "berkas"),
                Arguments.of("", "berkas"),
                Arguments.of("   ", "berkas"),
                Arguments.of("NUL", "_NUL"),
                Arguments.of("com1.pdf", "_com1.pdf"),
                Arguments.of("peta.pdf. . ", "peta.pdf"),
                Arguments.of("pe\u200Bta\uFEFF.pdf", "peta.pdf"),
                Arguments.of("cafe\u0301.pdf", "café.pdf"),
                Arguments.of("\uD800peta.pdf", "peta.pdf"),
                Arguments.of("👍".repeat(300) + ".pdf", "👍".repeat(49) + ".pdf"),
                Arguments.of("a".repeat(300), "a".repeat(100)));
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void tricks_are_taken_out_of_it(String sent, String kept) {
        assertThat(FileName.of(sent).value()).isEqualTo(kept);
    }
}
