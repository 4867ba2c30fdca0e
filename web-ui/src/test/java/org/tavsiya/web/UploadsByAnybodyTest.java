package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that nobody asked for is refused before its body lies on the disk, wherever it is sent. */
class UploadsByAnybodyTest {

    private static final int MEGABYTES = 24;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/desk/imports",
                "/ru/desk/imports",
                "/en/sign-in",
                "/sign-in",
                "/en",
                "/en/desk",
                "/error",
                "/api/v1/imports",
                "/api/v1/imports/x/batches",
                "/api/v1/first-sign-in",
                "/api/v1/recommendations"
            })
    void a_stranger_writes_nothing_to_the_disk(String address) throws Exception {
        nothingIsWritten("POST", address);
    }

    /** The server reads the parts of any request whose parameters somebody asks for. */
    @ParameterizedTest
    @CsvSource({
        "GET,/en/desk/imports?status=x",
        "HEAD,/en/desk/imports?status=x",
        "GET,/en?q=water",
        "GET,/api/v1/recommendations?q=water",
        "PUT,/en/desk/imports?status=x",
        "DELETE,/en/desk/imports",
        "OPTIONS,/en/desk/imports?status=x"
    })
    void nor_by_a_request_that_sends_no_form(String method, String address) throws Exception {
        nothingIsWritten(method, address);
    }

    private static void nothingIsWritten(String method, String address) throws Exception {
        RunningApplication application = RunningApplication.empty();
        Path uploads = Path.of(application.context().getEnvironment().getProperty("tavsiya.data"))
                .resolve("uploads");
        AtomicLong most = new AtomicLong();
        AtomicReference<IOException> failure = new AtomicReference<>();
        byte[] megabyte = new byte[1 << 20];
        byte[] head = ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.json\"\r\n\r\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Stream<byte[]> body = Stream.concat(
                Stream.of(head),
                Stream.generate(() -> {
                            most.accumulateAndGet(size(uploads, failure), Math::max);
                            return megabyte;
                        })
                        .limit(MEGABYTES));
        HttpRequest request = HttpRequest.newBuilder(URI.create(application.address() + address))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .method(
                        method,
                        HttpRequest.BodyPublishers.fromPublisher(
                                HttpRequest.BodyPublishers.ofByteArrays(body::iterator),
                                head.length + (long) MEGABYTES * megabyte.length))
                .build();
        int status = status(request);
        assertThat(failure.get()).isNull();
        assertThat(status).as("0 where the line was closed in the middle").isIn(0, 401, 403, 413, 415);
        assertThat(Math.max(most.get(), size(uploads, failure)))
                .as("bytes on the disk")
                .isZero();
    }

    private static int status(HttpRequest request) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException closed) {
            return 0;
        }
    }

    private static long size(Path folder, AtomicReference<IOException> failure) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
        } catch (IOException e) {
            failure.set(e);
            return 0;
        }
    }
}
