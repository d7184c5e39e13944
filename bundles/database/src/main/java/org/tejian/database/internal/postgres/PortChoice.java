package org.tejian.database.internal.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Which port the server listens on. */
final class PortChoice {

    /** Below the ports that Linux gives to outgoing connections, so that a chosen port tends to stay free. */
    private static final int FIRST = 15432;

    private static final int LAST = 15999;

    private PortChoice() {}

    /** The configured port; without one the kept port; when that is taken, the first free one. */
    static int choose(int configured, OptionalInt kept, IntPredicate free) throws ServerProblemException {
        if (configured != 0) {
            if (!free.test(configured)) {
                throw new ServerProblemException(
                        "内置数据库的端口 " + configured + " 已被占用。请释放该端口,或在数据库配置中修改 embedded.port(0 为自动选择)。",
                        "Port " + configured + " of the embedded database is taken. Free it, or change embedded.port in"
                                + " the database configuration (0 = choose).");
            }
            return configured;
        }
        if (kept.isPresent() && free.test(kept.getAsInt())) {
            return kept.getAsInt();
        }
        for (int port = FIRST; port <= LAST; port++) {
            if (free.test(port)) {
                return port;
            }
        }
        throw new ServerProblemException(
                "没有空闲端口(" + FIRST + " 至 " + LAST + ")供内置数据库使用。请设置 embedded.port。",
                "No port from " + FIRST + " to " + LAST + " is free for the embedded database. Set embedded.port.");
    }

    static OptionalInt kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            return OptionalInt.empty();
        }
        String text = Files.readString(file).strip();
        return text.matches("[1-9][0-9]{0,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
