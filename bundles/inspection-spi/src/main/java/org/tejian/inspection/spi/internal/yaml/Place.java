package org.tejian.inspection.spi.internal.yaml;

/** Where something stands: file, line from 1, and the path of keys. */
public record Place(String file, int line, String path) {

    Place key(String key, int keyLine) {
        return new Place(file, keyLine, path.isEmpty() ? key : path + "." + key);
    }

    Place index(int index, int elementLine) {
        return new Place(file, elementLine, path + "[" + index + "]");
    }

    @Override
    public String toString() {
        return file + " line " + line + (path.isEmpty() ? "" : ", " + path);
    }
}
