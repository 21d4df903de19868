package id.luwes.policy;

import java.util.List;
import java.util.Map;

/** Says which rows of a policy's tables fit. */
interface Fitting {

    /**
     * The rows that fit, for each of the tables in their order; rows are counted from 1.
     *
     * @param values for every input that one of the tables asks: a BigDecimal, a String or a Boolean
     */
    List<List<Integer>> fitting(List<String> tables, Map<String, Object> values);
}
