package id.luwes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of facts may tell the criteria of the task too; one that does not is read as it always was. */
class CriteriaInAFileTest {

    private static final String HEADER = CallingDecide.HEADER
            + ",task_outside_office,task_no_special_room,task_by_ict,task_little_face_to_face,task_no_constant_supervision";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private CallingDecide call;

    @BeforeEach
    void start() {
        call = new CallingDecide(folder);
    }

    @Test
    void refuse_where_one_is_not_met_and_not_where_one_is_empty() {
        assertThat(decide(",MET,MET,MET,MET,MET", ",,,,,", ",UNASSESSED,,,,", ",MET,,NOT_MET,,NOT_MET"))
                .isZero();
        assertThat(call.decisions()).isEqualTo("""
                198609262015051001,yes,2,,jabar-mkd-2025
                198609262015051001,yes,2,,jabar-mkd-2025
                198609262015051001,yes,2,,jabar-mkd-2025
                198609262015051001,no,0,TASK_ICT;TASK_SUPERVISION,jabar-mkd-2025
                """);
    }

    @Test
    void are_told_wrong_by_their_column() {
        assertThat(decide(",MET,yes,,,", "", ",MET,,,,,")).isEqualTo(1);
        assertThat(call.badRows()).isEqualTo("""
                2,task_no_special_room,yes,"must be MET, NOT_MET or UNASSESSED"
                3,task_outside_office,,the row has 12 columns instead of 17
                4,,,the row has 18 columns instead of 17
                """);
    }

    @Test
    void are_there_all_or_not_at_all() {
        assertThat(call.decideText(CallingDecide.HEADER + ",task_outside_office\n" + CallingDecide.READY + ",MET\n"))
                .isEqualTo(2);
        assertThat(call.err.toString()).contains("task_outside_office,task_no_special_room");
    }

    private int decide(String... criteria) {
        var text = new StringBuilder(HEADER).append('\n');
        for (var one : criteria) {
            text.append(CallingDecide.READY).append(one).append('\n');
        }
        return call.decideText(text.toString());
    }
}
