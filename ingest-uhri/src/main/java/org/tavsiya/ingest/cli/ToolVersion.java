package org.tavsiya.ingest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Name and version of the tool, written by the build. */
final class ToolVersion implements IVersionProvider {

    static String name() {
        try (InputStream in = ToolVersion.class.getResourceAsStream("tool.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("name");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {name()};
    }
}
