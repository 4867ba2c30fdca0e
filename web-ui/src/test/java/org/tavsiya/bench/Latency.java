package org.tavsiya.bench;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * How long answers take, asked one after the other over loopback: from sending the request to the last byte, so HTTP is in it.
 *
 * @param kilobytes size of the last answer as sent
 */
record Latency(String name, double p50, double p95, double kilobytes) {

    private static final int WARM_UP = 100;
    private static final int REQUESTS = 200;

    /** @param path the n-th request's path; where it changes with n, no answer can come from a cache */
    static Latency of(Application application, String name, IntFunction<String> path) {
        for (int i = 0; i < WARM_UP; i++) {
            ask(application, path.apply(i));
        }
        double[] milliseconds = new double[REQUESTS];
        int bytes = 0;
        for (int i = 0; i < REQUESTS; i++) {
            HttpRequest request = request(application, path.apply(WARM_UP + i));
            long begin = System.nanoTime();
            HttpResponse<byte[]> answer = application.fetch(request);
            milliseconds[i] = (System.nanoTime() - begin) / 1e6;
            bytes = answer.body().length;
        }
        Arrays.sort(milliseconds);
        return new Latency(name, milliseconds[REQUESTS / 2], milliseconds[REQUESTS * 95 / 100], bytes / 1000.0);
    }

    private static void ask(Application application, String path) {
        HttpResponse<byte[]> answer = application.fetch(request(application, path));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
    }

    private static HttpRequest request(Application application, String path) {
        return application.request(path).header("Accept-Encoding", "gzip").GET().build();
    }
}
