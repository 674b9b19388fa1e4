package org.muqabala.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Which version of the program this is. */
final class Version {

    private static final String BUNDLE = "org.muqabala.cli";

    private Version() {
    }

    /** As this bundle's manifest says; where the classes are not in a bundle, that they are under development. */
    static String ofProgram() {
        try {
            for (URL url : Collections.list(Version.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
                try (InputStream in = url.openStream()) {
                    Attributes attributes = new Manifest(in).getMainAttributes();
                    String name = attributes.getValue("Bundle-SymbolicName");
                    if (name != null && name.split(";", 2)[0].equals(BUNDLE)) {
                        return attributes.getValue("Bundle-Version");
                    }
                }
            }
            return "(development)";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
