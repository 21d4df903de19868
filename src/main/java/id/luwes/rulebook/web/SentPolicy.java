package id.luwes.rulebook.web;

import id.luwes.policy.OutsideSubset;
import id.luwes.web.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A policy file that somebody sent, which may be none. */
record SentPolicy(@Nullable MultipartFile file) {

    /**
     * Hands the file on.
     *
     * @param taker answers for one that is a policy
     * @param refused answers, with what is wrong at {@code file}, for one that is missing or no policy
     */
    ModelAndView taken(Function<byte[], ModelAndView> taker, Function<Faults, ModelAndView> refused) {
        if (file == null || file.isEmpty()) {
            return refused.apply(Faults.NONE.and("file", "rulebook.fault.file"));
        }
        try {
            return taker.apply(file.getBytes());
        } catch (OutsideSubset outside) {
            return refused.apply(Faults.NONE.and("file", "rulebook.fault.outside", outside.told()));
        } catch (IOException broken) {
            throw new UncheckedIOException("The file that was sent cannot be read.", broken);
        }
    }
}
