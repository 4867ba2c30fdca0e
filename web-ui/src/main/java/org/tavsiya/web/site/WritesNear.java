package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.thymeleaf.spring6.view.ThymeleafView;

/** Writes a page with the request's attributes near: {@link NearAttributes}. */
final class WritesNear extends ThymeleafView {

    @Override
    public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        super.render(model, new NearAttributes(request), response);
    }
}
