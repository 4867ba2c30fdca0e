package org.tavsiya.ingest.cli;

import java.net.URI;
import java.util.Locale;

/** Where the service listens. */
record ServiceAddress(URI base) {

    /** @throws IllegalArgumentException when the address cannot be used; the message says why */
    static ServiceAddress of(String text, boolean insecure) {
        URI uri = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("--service wants an address such as http://127.0.0.1:8080, not " + text);
        }
        if (uri.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "--service must not hold a password: others could read it in the list of processes. Use --user and TAVSIYA_PASSWORD.");
        }
        if (scheme.equals("http") && !isLoopback(uri.getHost()) && !insecure) {
            throw new IllegalArgumentException("Refusing plain http to " + uri.getHost()
                    + ": password and records could be read and changed on the way. "
                    + "Use https, or --insecure if the network itself is protected.");
        }
        return new ServiceAddress(uri);
    }

    /** By name only: asking a name server whom to trust would defeat the purpose. */
    private static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }

    URI imports(String path) {
        return URI.create(base + "/api/v1/imports" + path);
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
