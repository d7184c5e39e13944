package org.tejian.itests;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;

/** Somebody who has come into the shell by ssh, with name and password. */
final class SshShell implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SshClient client;
    private final ClientSession session;

    private SshShell(SshClient client, ClientSession session) {
        this.client = client;
        this.session = session;
    }

    /** What a command printed, and how it ended. */
    record Output(String text, int status) {}

    /** @throws IOException when the door stays shut */
    static SshShell enter(String userName, String password) throws IOException {
        SshClient client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        // one try for one attempt: the same password is not offered again in another way
        client.setUserAuthFactories(List.of(UserAuthPasswordFactory.INSTANCE));
        client.start();
        try {
            ClientSession session = client.connect(userName, "127.0.0.1", Container.SSH_PORT)
                    .verify(PATIENCE)
                    .getSession();
            session.addPasswordIdentity(password);
            session.auth().verify(PATIENCE);
            return new SshShell(client, session);
        } catch (IOException e) {
            client.stop();
            throw e;
        }
    }

    /** Comes in for one command. */
    static Output run(String userName, String password, String command) throws IOException {
        try (SshShell shell = enter(userName, password)) {
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            try (ChannelExec channel = shell.session.createExecChannel(command)) {
                channel.setOut(printed);
                channel.setErr(printed);
                channel.open().verify(PATIENCE);
                channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
                Integer status = channel.getExitStatus();
                return new Output(printed.toString(StandardCharsets.UTF_8), status == null ? -1 : status);
            }
        }
    }

    /** A conversation: lines are typed, answers awaited. */
    Conversation talk() throws IOException {
        ChannelShell channel = session.createShellChannel();
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        channel.setOut(heard);
        channel.setErr(heard);
        channel.open().verify(PATIENCE);
        return new Conversation(channel.getInvertedIn(), heard);
    }

    /** What is typed and what is answered. */
    record Conversation(OutputStream typed, ByteArrayOutputStream heard) {

        /** Types a line and waits until the answer holds that text. */
        void type(String line, String expected) {
            int before = heard.toString(StandardCharsets.UTF_8).length();
            try {
                typed.write((line + "\r").getBytes(StandardCharsets.UTF_8));
                typed.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(line, e);
            }
            await().atMost(PATIENCE)
                    .until(() -> heard.toString(StandardCharsets.UTF_8)
                            .substring(before)
                            .contains(expected));
        }
    }

    @Override
    public void close() {
        session.close(true);
        client.stop();
    }
}
