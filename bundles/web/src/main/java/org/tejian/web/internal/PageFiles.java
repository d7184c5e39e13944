package org.tejian.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The built pages inside this bundle. A file is read once and kept; there are few and they never change. */
final class PageFiles {

    /** Segments of plain names that do not start with a dot: nothing else can name a page file, least of all "..". */
    private static final Pattern PLAIN_PATH = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");

    private final ClassLoader loader;
    private final String folder;
    private final Map<String, PageFile> read = new ConcurrentHashMap<>();

    PageFiles(ClassLoader loader, String folder) {
        this.loader = loader;
        this.folder = folder;
    }

    Optional<PageFile> find(String path) {
        if (!PLAIN_PATH.matcher(path).matches() || path.endsWith(".gz")) {
            return Optional.empty();
        }
        return Optional.ofNullable(read.computeIfAbsent(path, this::load));
    }

    private @Nullable PageFile load(String path) {
        return bytes(path)
                .map(plain -> PageFile.of(path, plain, bytes(path + ".gz")))
                .orElse(null);
    }

    private Optional<byte[]> bytes(String path) {
        try (InputStream in = loader.getResourceAsStream(folder + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the bundle's own file " + path + " cannot be read", e);
        }
    }
}
