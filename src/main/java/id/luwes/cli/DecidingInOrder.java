package id.luwes.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads, decides and writes a whole file: this thread reads and writes, others decide, and batches are written in the
 * order in which they were read. Only a few batches are under way at a time, so memory does not grow with the file.
 */
final class DecidingInOrder {

    private final Deciding deciding;
    private final Output out;
    private final Output errors;
    private final boolean errorsNeedHeader;
    private boolean anyBad;

    /** @param errorsAlwaysWithHeader whether the header of the errors is written though no row is bad */
    DecidingInOrder(Deciding deciding, Output out, Output errors, boolean errorsAlwaysWithHeader) {
        this.deciding = deciding;
        this.out = out;
        this.errors = errors;
        this.errorsNeedHeader = errorsAlwaysWithHeader;
    }

    /** Whether any row was bad. */
    boolean decide(FactsFile facts) throws IOException, InterruptedException {
        out.writer().append(Deciding.HEADER);
        if (errorsNeedHeader) {
            errors.writer().append(Deciding.ERROR_HEADER);
        }
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        try (var workers = Executors.newFixedThreadPool(threads)) {
            try {
                decide(facts, workers, 2 * threads + 2);
            } catch (IOException | RuntimeException | InterruptedException stop) {
                workers.shutdownNow();
                throw stop;
            }
        }
        return anyBad;
    }

    private void decide(FactsFile facts, ExecutorService workers, int most) throws IOException, InterruptedException {
        Deque<Future<Deciding.Decided>> underWay = new ArrayDeque<>();
        for (var batch = facts.nextBatch(); !batch.isEmpty(); batch = facts.nextBatch()) {
            underWay.add(submit(batch, facts.columns(), workers));
            if (underWay.size() == most) {
                write(underWay.remove());
            }
        }
        while (!underWay.isEmpty()) {
            write(underWay.remove());
        }
    }

    private Future<Deciding.Decided> submit(List<CsvRow> batch, List<FactColumn> columns, ExecutorService workers) {
        return workers.submit(() -> deciding.decide(batch, columns));
    }

    private void write(Future<Deciding.Decided> future) throws IOException, InterruptedException {
        try {
            var decided = future.get();
            out.writer().append(decided.rows());
            if (!decided.errors().isEmpty()) {
                if (!anyBad && !errorsNeedHeader) {
                    errors.writer().append(Deciding.ERROR_HEADER);
                }
                anyBad = true;
                errors.writer().append(decided.errors());
            }
        } catch (ExecutionException bug) {
            throw new IllegalStateException("A row could not be decided; this is a fault of the program.", bug);
        }
    }
}
