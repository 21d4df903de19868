package id.luwes.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction that puts one page together has read already. Several parts of a page ask for the same person, calendar
 * or rule; they are told the same, and the store is asked once. Only in a transaction with this {@link #LABEL}, which writes
 * nothing that it reads this way; everywhere else each question is asked.
 */
public final class OneLook implements TransactionSynchronization {

    /** By which the beginning of a transaction knows it. */
    public static final String LABEL = "one look";

    private final Map<Key, Object> read = new HashMap<>();

    OneLook() {}

    private record Key(Class<?> source, Object question) {}

    /**
     * The answer to a question, which nobody changes.
     *
     * @param source who answers, and tells its questions apart
     */
    public static <T> T at(Class<?> source, Object question, Supplier<T> asked) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            for (var it : TransactionSynchronizationManager.getSynchronizations()) {
                if (it instanceof OneLook look) {
                    return look.answer(new Key(source, question), asked);
                }
            }
        }
        return asked.get();
    }

    // Each question has answers of one type. It may ask others, so that the map is not held meanwhile.
    @SuppressWarnings("unchecked")
    private <T> T answer(Key key, Supplier<T> asked) {
        var known = read.get(key);
        if (known != null) {
            return (T) known;
        }
        var answer = asked.get();
        read.put(key, answer);
        return answer;
    }
}
