package org.tavsiya.web.overview;

import org.springframework.ui.Model;
import org.tavsiya.views.ViewState;

/** The page shown while the views are filled for the first time: how far it is, and it looks again by itself. */
final class Building {

    private static final int LOOK_AGAIN_SECONDS = 3;

    private Building() {
    }

    static String page(ViewState state, Model model) {
        long head = Math.max(1, state.head() + 1);
        long done = Math.min(head, Math.max(0, state.position() + 1));
        model.addAttribute("percent", (int) (100 * done / head));
        model.addAttribute("refreshSeconds", LOOK_AGAIN_SECONDS);
        return "building";
    }
}
