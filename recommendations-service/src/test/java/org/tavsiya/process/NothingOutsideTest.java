package org.tavsiya.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The application contacts nothing outside and listens on loopback only. Linux tells every socket of a process. */
@EnabledOnOs(OS.LINUX)
class NothingOutsideTest {

    @TempDir
    Path data;

    /** Axon's update checker would call a second after the start; the watch goes on until ten have passed and pages were read. */
    @Test
    void every_socket_stays_on_loopback_and_no_machine_id_is_written() throws Exception {
        Path home = Files.createDirectory(data.resolve("home"));
        Set<String> outside = new ConcurrentSkipListSet<>();
        try (RunningService service =
                new RunningService(data.resolve("register"), Databases.embedded("-Duser.home=" + home))) {
            Thread watch = new Thread(() -> watch(service.pid(), outside), "watching sockets");
            watch.setDaemon(true);
            watch.start();
            service.awaitReady().withAdministrator();
            Awaitility.await()
                    .during(Duration.ofSeconds(10))
                    .atMost(Duration.ofSeconds(40))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> service.get("/api/v1/progress").statusCode() == 200
                            && service.get("/swagger-ui/index.html").statusCode() == 200
                            && outside.isEmpty());
            assertThat(listening(service.pid()))
                    .isNotEmpty()
                    .allMatch(local -> loopback(local) && !local.matches("0+"));
        }
        assertThat(outside).isEmpty();
        try (Stream<Path> written = Files.walk(home)) {
            assertThat(written.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private static void watch(long pid, Set<String> outside) {
        while (Files.exists(Path.of("/proc/" + pid))) {
            sockets(pid, false).stream().filter(remote -> !loopback(remote)).forEach(outside::add);
            Thread.onSpinWait();
        }
    }

    private static Set<String> listening(long pid) {
        return new TreeSet<>(sockets(pid, true));
    }

    /** Addresses in the kernel's hexadecimal form: the local one of listening sockets, or the remote one of the others. */
    private static List<String> sockets(long pid, boolean listening) {
        Set<String> own = inodes(pid);
        List<String> addresses = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
            try {
                for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/net/" + table))) {
                    String[] columns = line.trim().split("\\s+");
                    if (columns.length > 9 && own.contains(columns[9]) && columns[3].equals("0A") == listening) {
                        addresses.add((listening ? columns[1] : columns[2]).split(":")[0]);
                    }
                }
            } catch (IOException gone) {
                return addresses; // The process has ended; what was seen before counts.
            }
        }
        return addresses;
    }

    private static Set<String> inodes(long pid) {
        Set<String> inodes = new TreeSet<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (Path descriptor : (Iterable<Path>) descriptors::iterator) {
                String target = link(descriptor);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring(8, target.length() - 1));
                }
            }
        } catch (IOException gone) {
            return inodes;
        }
        return inodes;
    }

    private static String link(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** 127.0.0.0/8 and ::1, also mapped into IPv6; all zeros is the unconnected remote of a socket that talks to nobody. */
    private static boolean loopback(String hex) {
        boolean v4 = hex.length() == 8 && (hex.endsWith("7F") || hex.equals("00000000"));
        boolean v6 = hex.length() == 32
                && (hex.equals("00000000000000000000000001000000")
                        || hex.equals("0".repeat(32))
                        || hex.startsWith("0000000000000000FFFF0000") && hex.endsWith("7F"));
        return v4 || v6;
    }
}
