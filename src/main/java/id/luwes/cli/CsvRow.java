package id.luwes.cli;

import java.util.List;

/**
 * One row as it stands in a CSV file.
 *
 * @param line the physical line on which it starts, the file's first being 1
 * @param fields its values, as far as they are wanted
 * @param count how many values it has in all
 * @param faultyField where it breaks the rules of CSV, counted from 0; -1 where it does not
 * @param fault which rule it breaks there; empty where none
 */
record CsvRow(long line, List<String> fields, int count, int faultyField, String fault) {

    boolean isWellFormed() {
        return faultyField < 0;
    }
}
