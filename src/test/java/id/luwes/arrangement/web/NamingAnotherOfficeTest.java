package id.luwes.arrangement.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.arrangement.Offices.Office;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamingAnotherOfficeTest {

    private static final Office BOGOR = new Office(7, "Bakorwil I Bogor");
    private static final Office PURWAKARTA = new Office(8, "Bakorwil II Purwakarta");
    private static final Office SATE = new Office(9, "Gedung Sate");
    private static final List<Office> ALL = List.of(BOGOR, PURWAKARTA, SATE, new Office(10, "Gedung Sate Timur"));

    @Test
    void takes_a_part_that_only_one_name_has() {
        assertThat(OfficeAnswer.of("  purwakarta ", ALL)).isEqualTo(new OfficeAnswer.Known(PURWAKARTA));
    }

    @Test
    void takes_a_whole_name_though_another_begins_with_it() {
        assertThat(OfficeAnswer.of("gedung sate", ALL)).isEqualTo(new OfficeAnswer.Known(SATE));
    }

    @Test
    void takes_the_number_from_the_list() {
        assertThat(OfficeAnswer.of("7", ALL)).isEqualTo(new OfficeAnswer.Known(BOGOR));
    }

    @Test
    void names_those_that_fit_when_several_do() {
        assertThat(OfficeAnswer.of("bakorwil", ALL)).isEqualTo(new OfficeAnswer.Unclear(List.of(BOGOR, PURWAKARTA)));
    }

    @Test
    void names_none_for_a_name_that_no_office_has() {
        assertThat(OfficeAnswer.of("Dinas Pendidikan", ALL)).isEqualTo(new OfficeAnswer.Unclear(List.of()));
        assertThat(OfficeAnswer.of(" ", ALL)).isEqualTo(new OfficeAnswer.Unclear(List.of()));
    }

    @Test
    void suggests_what_fits_so_far() {
        assertThat(SuggestedPage.of("sate", ALL).names()).containsExactly("Gedung Sate", "Gedung Sate Timur");
        assertThat(SuggestedPage.of("timur", ALL).names()).containsExactly("Gedung Sate Timur");
    }
}
