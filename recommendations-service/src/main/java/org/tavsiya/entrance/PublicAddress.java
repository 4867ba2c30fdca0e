package org.tavsiya.entrance;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The address under which people know this application: {@code tavsiya.public-address}, or where it listens. Citations, permanent
 * addresses and the start message are made from it and never from what a request claims.
 */
@Component
public class PublicAddress {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final URI configured;
    private final Set<String> names = new TreeSet<>(LOOPBACK);
    private final String listening;
    private volatile int port;

    /**
     * @param configured for example {@code https://recommendations.example.org}; empty where there is none
     * @param others further host names that the application answers to, beside its public one and those of loopback
     */
    PublicAddress(
            @Value("${tavsiya.public-address}") String configured,
            @Value("${tavsiya.other-hosts}") List<String> others,
            @Value("${server.address}") String listening,
            @Value("${server.port}") int port) {
        this.configured = configured.isBlank() ? null : checked(configured.strip());
        this.listening = LOOPBACK.contains(listening) ? listening : listening.equals("::1") ? "[::1]" : "localhost";
        this.port = port;
        Stream.concat(others.stream(), Stream.ofNullable(this.configured).map(URI::getHost))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    }

    private static URI checked(String address) {
        URI uri = URI.create(address.replaceFirst("/$", ""));
        if (!Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
                || uri.getHost() == null
                || !uri.getPath().isEmpty()
                || uri.getQuery() != null) {
            throw new IllegalArgumentException(
                    "tavsiya.public-address is like https://recommendations.example.org, not " + address);
        }
        return uri;
    }

    /** Which port it became where the system was to choose one. */
    @EventListener
    void listening(WebServerInitializedEvent started) {
        if (started.getApplicationContext().getServerNamespace() == null) {
            port = started.getWebServer().getPort();
        }
    }

    /** Without a slash at its end. */
    public String base() {
        return configured != null ? configured.toString() : "http://" + listening + ":" + port;
    }

    public String of(String path) {
        return base() + path;
    }

    /**
     * Whether this is a name of ours. On loopback only loopback's names are: a foreign name that was made to lead
     * here must not read what stands here.
     */
    boolean knows(String host) {
        return host != null && names.contains(host.toLowerCase(Locale.ROOT).replaceFirst("\\.?(?::\\d*)?$", ""));
    }

    /** Whether a page of this origin is ours. A proxy may have taken the port off the host. */
    public boolean isOrigin(String origin, String host) {
        return origin.replaceFirst("^https?://", "").equals(host) || origin.equals(base());
    }
}
