package org.tavsiya.entrance;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * While a body comes, it holds a thread of the server, however slowly it comes. Strangers hold a quarter of the threads with that and
 * one address half of these, people who are signed in another quarter; the rest is for whoever reads. It stands in the server and
 * not among the filters, because the server reads on when all filters are done: what nobody wanted to have.
 */
@Component
class SendersAtOnce extends ValveBase implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private static final Set<String> ASKING = Set.of("GET", "HEAD", "OPTIONS");

    private final Semaphore strangers;
    private final Semaphore signedIn;
    private final int ofOneAddress;
    private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();
    private final Duration patience;
    private final DataSize slowest;
    private final long mostUnwanted;

    SendersAtOnce(
            @Value("${server.tomcat.threads.max}") int threads,
            @Value("${server.tomcat.max-swallow-size}") DataSize mostUnwanted,
            @Value("${tavsiya.limits.patience}") Duration patience,
            @Value("${tavsiya.limits.slowest}") DataSize slowest) {
        super(true);
        int quarter = Math.max(2, threads / 4);
        this.strangers = new Semaphore(quarter);
        this.signedIn = new Semaphore(quarter);
        this.ofOneAddress = quarter / 2;
        this.mostUnwanted = mostUnwanted.toBytes();
        this.patience = patience;
        this.slowest = slowest;
    }

    /** After the valve that finds out, behind a proxy, from which address somebody comes. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(this);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        try {
            pass(request, response);
        } catch (
                RuntimeException
                        unreadable) { // Of what is left of the body, or of a line that ended; nobody is left to tell.
            close(response, unreadable);
        }
    }

    private void pass(Request request, Response response) throws IOException, ServletException {
        if (request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null) {
            getNext().invoke(request, response);
        } else if (ASKING.contains(request.getMethod())) {
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, "A question carries no body.");
        } else {
            Runnable leave = enter(request);
            if (leave == null) {
                response.setHeader("Retry-After", "10");
                refuse(
                        request,
                        response,
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "Too much is being sent to this application right now. Nothing was changed; try again in a moment.");
            } else {
                answer(request, response, leave);
            }
        }
    }

    private void answer(Request request, Response response, Runnable leave) throws IOException, ServletException {
        org.apache.coyote.Request line = request.getCoyoteRequest();
        BodyInTime body =
                new BodyInTime(line.getInputBuffer(), request.getContentLengthLong(), patience, slowest, leave);
        line.setInputBuffer(body);
        try {
            getNext().invoke(request, response);
            if (!request.isAsync() && !line.isFinished()) {
                response.finishResponse();
                readUnwanted(body);
            }
        } catch (IOException tooSlowOrGone) {
            close(response, tooSlowOrGone);
        } finally {
            body.end();
            line.setInputBuffer(body.line());
        }
    }

    /** A browser shows an answer only when it has sent everything. */
    private void readUnwanted(BodyInTime body) throws IOException {
        while (body.doRead(Nowhere.INSTANCE) >= 0) {
            if (body.received() > mostUnwanted) {
                throw new IOException("More came than is read for nothing");
            }
        }
    }

    private static void close(Response response, Exception why) {
        response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, why);
    }

    /** @return what gives the place back; null where there is none */
    private Runnable enter(Request request) {
        if (request.getSessionInternal(false) != null) {
            return signedIn.tryAcquire() ? signedIn::release : null;
        }
        String address = request.getRemoteAddr();
        if (byAddress.merge(address, 1, Integer::sum) > ofOneAddress || !strangers.tryAcquire()) {
            leave(address);
            return null;
        }
        return () -> {
            strangers.release();
            leave(address);
        };
    }

    private void leave(String address) {
        byAddress.computeIfPresent(address, (same, places) -> places == 1 ? null : places - 1);
    }

    /** The line is closed behind the answer, whatever else may come on it. */
    private static void refuse(Request request, Response response, HttpStatus status, String detail)
            throws IOException {
        response.setHeader("Connection", "close");
        Entrance.refuse(response.getResponse(), status, detail);
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    /** Takes what is read and keeps nothing of it. */
    private enum Nowhere implements ApplicationBufferHandler {
        INSTANCE;

        @Override
        public void setByteBuffer(ByteBuffer read) {
            // The server's own buffer, which it uses again.
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return EMPTY_BUFFER;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept here, so nothing has to grow.
        }
    }
}
