package org.tejian.exchange;

/** The two forms of files. */
public enum FileFormat {
    CSV("csv", "text/csv; charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    FileFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Extension of file names. */
    public String extension() {
        return extension;
    }

    /** Media type over HTTP. */
    public String mediaType() {
        return mediaType;
    }
}
