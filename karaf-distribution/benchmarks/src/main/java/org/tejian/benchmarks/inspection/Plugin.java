package org.tejian.benchmarks.inspection;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tejian.inspection.spi.InspectionType;

/**
 * A built plugin of the project, loaded as the platform does: by a class loader of its own, since each brings a file of
 * the same name.
 *
 * @param id its type
 * @param className simple name of its class
 */
record Plugin(String id, String className) {

    InspectionType load(Path project) throws IOException {
        Path classes = project.resolve("inspection-plugins").resolve(id).resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IOException(classes + " is missing: build the project first");
        }
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, InspectionType.class.getClassLoader());
        String name = "org.tejian.inspection.type." + id.replace("-", "") + "." + className;
        try {
            return (InspectionType)
                    Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IOException("The plugin " + id + " cannot be loaded", e);
        }
    }
}
