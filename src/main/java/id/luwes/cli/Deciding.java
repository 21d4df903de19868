package id.luwes.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.luwes.policy.Decision;
import id.luwes.policy.Facts;
import id.luwes.policy.Policy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** Decides rows of facts, one batch at a time. Batches know nothing of each other, so any thread may take one. */
final class Deciding {

    static final String HEADER = "nip,eligible,max_days,reasons,policy\n";
    static final String ERROR_HEADER = "line,column,value,message\n";

    private final String policyId;
    private final Function<Facts, Decision> decide;

    Deciding(Policy policy) {
        this(policy.id(), policy::decide);
    }

    Deciding(String policyId, Function<Facts, Decision> decide) {
        this.policyId = policyId;
        this.decide = decide;
    }

    /** What a batch of rows gives: CSV for the output and for the errors. */
    record Decided(CharSequence rows, CharSequence errors) {}

    /** @param columns those of the file from which the rows are */
    Decided decide(List<CsvRow> batch, List<FactColumn> columns) {
        var rows = new StringBuilder(batch.size() * 48);
        var errors = new StringBuilder();
        for (var row : batch) {
            FactsRow.fault(row, columns).ifPresentOrElse(bad -> errors.append(line(bad)), () -> append(row, rows));
        }
        return new Decided(rows, errors);
    }

    private void append(CsvRow row, StringBuilder rows) {
        var decision = decide.apply(FactsRow.facts(row));
        // No value needs quotation marks: digits, codes and the id of a policy
        rows.append(FactColumn.NIP.of(row))
                .append(decision.eligible() ? ",yes," : ",no,")
                .append(decision.maxDays())
                .append(',');
        var reasons = decision.reasons();
        for (int i = 0; i < reasons.size(); i++) {
            rows.append(i == 0 ? "" : ";").append(reasons.get(i));
        }
        rows.append(',').append(policyId).append('\n');
    }

    private static String line(BadRow bad) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(Long.toString(bad.line()), bad.column(), bad.value(), bad.message());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
