package id.luwes.evaluation;

import id.luwes.evaluation.OutputInput.State;
import id.luwes.ledger.Attainment;
import id.luwes.ledger.Ratio;
import java.util.List;
import java.util.Optional;

/** Everything that an evaluation stands on. */
public record MonthInputs(List<DayInput> days, List<OutputInput> outputs) {

    public MonthInputs {
        days = List.copyOf(days);
        outputs = List.copyOf(outputs);
    }

    public int daysDue() {
        return (int) days.stream().filter(DayInput::due).count();
    }

    public int daysMet() {
        return (int) days.stream().filter(DayInput::met).count();
    }

    /** The outputs that were due while the agreement ran. */
    public List<OutputInput> due() {
        return outputs.stream().filter(it -> it.state() != State.LAPSED).toList();
    }

    /** Those that the superior has to judge first. */
    public List<OutputInput> waiting() {
        return outputs.stream().filter(it -> it.state() == State.WAITING).toList();
    }

    /** The attainment over what was due and does not wait; empty where that is nothing. */
    public Optional<Ratio> attainment() {
        return Attainment.of(due().stream()
                .filter(it -> it.state() != State.WAITING)
                .map(it -> new Attainment.Counted(it.weight(), it.promised(), it.counting()))
                .toList());
    }

    /** Days with the required minutes over days due; empty where none was due. */
    public Optional<Ratio> compliance() {
        return daysDue() == 0 ? Optional.empty() : Optional.of(Ratio.of(daysMet(), daysDue()));
    }
}
