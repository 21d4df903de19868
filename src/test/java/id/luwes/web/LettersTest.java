package id.luwes.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

    private static final String THUMBS = "👍👍";

    @Test
    void characters_are_counted_not_units() {
        assertThat(THUMBS.length()).isEqualTo(4);
        assertThat(Letters.count(THUMBS)).isEqualTo(2);
        assertThat(Letters.between(THUMBS, 3, 10)).isFalse();
        assertThat(Letters.between(THUMBS, 2, 2)).isTrue();
        assertThat(Letters.between("", 1, 2)).isFalse();
    }

    @Test
    void none_is_cut_in_half() {
        assertThat(Letters.first(THUMBS, 1)).isEqualTo("👍");
        assertThat(Letters.first("abc", 2)).isEqualTo("ab");
        assertThat(Letters.first(THUMBS, 2)).isSameAs(THUMBS);
    }
}
