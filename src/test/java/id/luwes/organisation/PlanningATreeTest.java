package id.luwes.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.access.Reach;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanningATreeTest {

    private static final Reach EVERYWHERE = Reach.WHOLE;

    private static final List<KnownUnit> THERE = List.of(
            known(1, "Sekretariat Daerah", 0),
            known(2, "Dinas Kesehatan", 1),
            known(3, "Dinas Sosial", 1),
            known(4, "Sekretariat", 2),
            known(5, "Sekretariat", 3));

    @Test
    void children_may_stand_before_their_parents() {
        var tree = tree(
                List.of(),
                UnitRow.of(2, "Subbagian Umum", "Bagian Umum"),
                UnitRow.of(3, "Bagian Umum", "Setda"),
                UnitRow.of(4, "Setda", null));

        assertThat(tree.refused()).isEmpty();
        assertThat(tree.planned()).extracting(PlannedUnit::above).containsExactly(-3L, -4L, 0L);
    }

    @Test
    void what_is_there_is_known_again_by_its_name_below_the_unit_above() {
        var tree = tree(
                THERE,
                UnitRow.of(2, "SEKRETARIAT  DAERAH", null),
                UnitRow.of(3, "Dinas Kesehatan", "Sekretariat Daerah"),
                UnitRow.of(4, "Sekretariat", "Dinas Sosial"));

        assertThat(tree.planned()).extracting(PlannedUnit::node).containsExactly(1L, 2L, 5L);
    }

    @Test
    void an_unknown_parent_is_refused_and_so_is_whatever_stands_below() {
        var tree = tree(THERE, UnitRow.of(2, "Seksi A", "Bidang Hilang"), UnitRow.of(3, "Subseksi", "Seksi A"));

        assertThat(problems(tree)).containsExactly("2 unknown", "3 above-refused");
        assertThat(tree.planned()).isEmpty();
    }

    @Test
    void a_circle_is_refused_and_what_hangs_on_it_names_it() {
        var tree = tree(
                THERE,
                UnitRow.of(2, "A", "B"),
                UnitRow.of(3, "B", "C"),
                UnitRow.of(4, "C", "A"),
                UnitRow.of(5, "D", "A"),
                UnitRow.of(6, "Bidang", "Dinas Sosial"));

        assertThat(problems(tree)).containsExactly("2 cycle", "3 cycle", "4 cycle", "5 above-refused");
        assertThat(tree.planned()).extracting(it -> it.row().line()).containsExactly(6L);
    }

    @Test
    void a_name_that_several_bear_wants_the_unit_above_it_too() {
        var tree = tree(
                THERE,
                UnitRow.of(2, "Subbagian Umum", "Sekretariat"),
                UnitRow.of(3, "Subbagian Umum", "Dinas Sosial / Sekretariat"));

        assertThat(problems(tree)).containsExactly("2 ambiguous");
        assertThat(tree.planned()).extracting(PlannedUnit::above).containsExactly(5L);
    }

    @Test
    void a_unit_moves_by_its_code_but_never_below_itself() {
        var tree = tree(
                THERE,
                coded(2, "u5", "Sekretariat Sosial", "Dinas Kesehatan"),
                coded(3, "u2", "Dinas Kesehatan", "Sekretariat Sosial"));
        assertThat(problems(tree)).containsExactly("2 cycle", "3 cycle");

        var moved = tree(THERE, coded(2, "u5", "Sekretariat Sosial", "Dinas Kesehatan"));
        assertThat(moved.planned())
                .extracting(PlannedUnit::node, PlannedUnit::above)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(5L, 2L));

        var below = tree(THERE, coded(2, "u2", "Dinas Kesehatan", "Dinas Kesehatan / Sekretariat"));
        assertThat(problems(below)).containsExactly("2 cycle");
    }

    @Test
    void the_same_unit_twice_keeps_the_first_row() {
        var tree = tree(THERE, UnitRow.of(2, "Bidang", "Dinas Sosial"), UnitRow.of(3, "bidang", "Dinas Sosial"));

        assertThat(problems(tree)).containsExactly("3 twice");
    }

    private static UnitRow coded(long line, String code, String name, @Nullable String above) {
        return new UnitRow(line, code, name, above, null, null, UnitRow.Seat.NONE);
    }

    private static KnownUnit known(long id, String name, long above) {
        return new KnownUnit(id, "u" + id, name, above, (int) id, false, null, null);
    }

    private static PlannedTree tree(List<KnownUnit> there, UnitRow... rows) {
        return new PlannedTree(there, List.of(rows), List.of(), EVERYWHERE);
    }

    private static List<String> problems(PlannedTree tree) {
        return tree.refused().stream()
                .map(it -> it.line() + " " + it.problem())
                .sorted()
                .toList();
    }
}
