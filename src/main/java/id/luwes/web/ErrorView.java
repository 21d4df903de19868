package id.luwes.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.View;

/** An error page that still comes when what is broken is the person's session or the menu: then without both. */
record ErrorView(JteView view) implements View {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorView.class);

    @Override
    public String getContentType() {
        return view.getContentType();
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            view.render(model, request, response);
        } catch (RuntimeException e) {
            LOG.warn("The error page of {} is shown without its frame.", Requests.path(request), e);
            view.renderBare(model, request, response);
        }
    }
}
