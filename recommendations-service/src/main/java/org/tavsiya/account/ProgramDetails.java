package org.tavsiya.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Marks an attempt that came with a request of the API: nobody sits there who could give a code. */
final class ProgramDetails extends WebAuthenticationDetails {

    ProgramDetails(HttpServletRequest request) {
        super(request);
    }
}
