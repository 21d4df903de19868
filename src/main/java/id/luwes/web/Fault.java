package id.luwes.web;

import java.util.List;

/**
 * What is wrong with one field of a form, and what to write instead.
 *
 * @param field the field's name
 * @param key message key
 * @param arguments what the message mentions
 */
public record Fault(String field, String key, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }
}
