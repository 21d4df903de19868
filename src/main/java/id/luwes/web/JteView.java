package id.luwes.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Renders one compiled template into memory, then sends it: a failure in the middle leaves the response untouched. */
record JteView(TemplateEngine templates, Frames frames, String template) implements View {

    private static final String HTML = "text/html;charset=UTF-8";

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(filled(model, frames.of(request)), response);
    }

    /** The page without person and menu, for the case that these are what is broken. */
    void renderBare(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(filled(model, frames.bare(request)), response);
    }

    private Utf8ByteOutput filled(@Nullable Map<String, ?> model, Frame frame) {
        var parameters = model == null ? new HashMap<String, Object>() : new HashMap<String, Object>(model);
        parameters.put("frame", frame);
        var output = new Utf8ByteOutput();
        templates.render(template, parameters, output);
        return output;
    }

    private static void send(Utf8ByteOutput output, HttpServletResponse response) throws IOException {
        response.setContentType(HTML);
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
