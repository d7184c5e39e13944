package org.tejian.itests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A plugin of the distribution under another name and edition, as province IT would get it from its author. */
final class PluginJar {

    private static final String DEFINITION = "INSPECTION-INF/definition.yaml";

    private final byte[] original;
    private final String id;

    private PluginJar(byte[] original, String id) {
        this.original = original;
        this.id = id;
    }

    /** The plugin {@code template} of the distribution, to be called {@code id}. */
    static PluginJar like(String template, String id) {
        Path jar = Path.of(
                System.getProperty("karaf.base"),
                "system/org/tejian",
                template,
                "1.0.0-SNAPSHOT",
                template + "-1.0.0-SNAPSHOT.jar");
        try {
            return new PluginJar(Files.readAllBytes(jar), id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops it into deploy/ at once as a whole, over an earlier one of the same file name. */
    void drop(String edition) {
        Path whole = Path.of(System.getProperty("karaf.data"), file().getFileName() + ".part");
        try {
            Files.write(whole, bytes(edition));
            Files.move(whole, file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove() {
        try {
            Files.delete(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return Path.of(System.getProperty("karaf.base"), "deploy", id + ".jar");
    }

    private byte[] bytes(String edition) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(original))) {
            Manifest manifest = in.getManifest();
            manifest.getMainAttributes().put(new Attributes.Name("Bundle-SymbolicName"), id);
            try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
                for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    byte[] content = in.readAllBytes();
                    out.write(entry.getName().equals(DEFINITION) ? renamed(content, edition) : content);
                }
            }
        }
        return bytes.toByteArray();
    }

    private byte[] renamed(byte[] definition, String edition) {
        String text = new String(definition, StandardCharsets.UTF_8);
        String changed = text.replaceFirst("(?m)^id: .*$", "id: " + id)
                .replaceFirst("number: '[^']*'", "number: '" + edition + "'");
        return changed.getBytes(StandardCharsets.UTF_8);
    }
}
