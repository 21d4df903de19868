package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MailAddressProps {

    @Example
    void addresses_as_people_have_them() {
        assertThat(MailAddress.of(" rani.tirtasora+kerja@Jabarprov.GO.ID "))
                .map(MailAddress::text)
                .contains("rani.tirtasora+kerja@jabarprov.go.id");
        assertThat(MailAddress.of("o'brien@xn--bcher-kva.example")).isPresent();
    }

    @Example
    void nothing_that_could_begin_a_header_or_name_somebody_else() {
        for (var hostile : new String[] {
            "",
            "rani",
            "@go.id",
            "rani@",
            "rani@localhost",
            "rani@go.id\r\nBcc: x@go.id",
            "rani@go.id\nx",
            "rani@go.id,x@go.id",
            "\"rani\"@go.id",
            "Rani <rani@go.id>",
            "rani@go.id(x)",
            "rani@[127.0.0.1]",
            "rani@127.0.0.1",
            "ra ni@go.id",
            "räni@go.id",
            "rani@gо.id",
            "rani\u202e@go.id",
            "rani\u0000@go.id",
            ".rani@go.id",
            "ra..ni@go.id",
            "rani@-go.id",
            "a".repeat(65) + "@go.id",
            "rani@" + "a.".repeat(130) + "id"
        }) {
            assertThat(MailAddress.of(hostile)).as(hostile).isEmpty();
        }
    }

    @Property(tries = 500)
    void whatever_is_typed_gives_an_address_of_plain_letters_or_none(@ForAll String typed) {
        MailAddress.of(typed + "@go.id").ifPresent(it -> assertThat(it.text()).matches("[!-~]+@go\\.id"));
    }
}
