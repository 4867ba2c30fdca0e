package org.tavsiya.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;

/** A line to a server on this machine that can go dead without anybody hanging up, as a network does that drops what it is given. */
final class SilentLine implements AutoCloseable {

    private static final int BLOCK = 16_384;

    private final ServerSocket door;
    private final int server;
    private boolean silent;

    SilentLine(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    synchronized void silent(boolean now) {
        silent = now;
        notifyAll();
    }

    private void accept() {
        try {
            while (true) {
                Socket here = door.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
                thread(() -> carry(here, there));
                thread(() -> carry(there, here));
            }
        } catch (SocketException closed) {
            // The end of the test.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] block = new byte[BLOCK];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                awaitLine();
                out.write(block, 0, read);
            }
        } catch (IOException hungUp) {
            // One side is gone; the other is told by closing.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void awaitLine() throws InterruptedException {
        while (silent) {
            wait();
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "silent line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        silent(false);
    }
}
