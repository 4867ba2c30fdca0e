package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A request whose attributes, as long as a page is written, lie in one map. The template engine keeps every variable of every loop as an
 * attribute of the request and looks for it thousands of times in a page, each time through the wrappers of all filters. What is set here
 * ends with the page.
 */
final class NearAttributes extends HttpServletRequestWrapper {

    /** Stands for what was removed here and may still be in the request around. */
    private static final Object REMOVED = new Object();

    private final Map<String, Object> near = new HashMap<>();

    NearAttributes(HttpServletRequest request) {
        super(request);
        Collections.list(request.getAttributeNames()).forEach(name -> near.put(name, request.getAttribute(name)));
    }

    @Override
    public Object getAttribute(String name) {
        Object found = near.get(name);
        if (found == null) {
            // Some are told by the container alone, and in no list of names.
            return super.getAttribute(name);
        }
        return found == REMOVED ? null : found;
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        Set<String> names = new LinkedHashSet<>(near.keySet());
        names.removeIf(name -> near.get(name) == REMOVED);
        return Collections.enumeration(names);
    }

    @Override
    public void setAttribute(String name, Object value) {
        near.put(name, value == null ? REMOVED : value);
    }

    @Override
    public void removeAttribute(String name) {
        near.put(name, REMOVED);
    }
}
