package org.muqabala.exporters.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFilesTest {

    private static final int ROUNDS = 120;

    @TempDir
    private Path folder;

    @Test
    void aLinkBackIntoTheFolderHidesNoFont() throws IOException {
        Path first = Files.createFile(Files.createDirectories(folder.resolve("a")).resolve("First.ttf"));
        Path last = Files.createFile(Files.createDirectories(folder.resolve("c")).resolve("Last.OTF"));
        Files.createFile(folder.resolve("c/readme.txt"));
        Files.createDirectories(folder.resolve("c/folder.ttf"));
        linkOrSkip(folder.resolve("b"), folder);
        linkOrSkip(folder.resolve("d.ttf"), folder.resolve("nowhere"));
        assertEquals(List.of(first, last), FontFiles.in(List.of(folder, folder.resolve("nowhere"))).all());
    }

    @Test
    void aLinkedFolderHoldsFontsToo(@TempDir Path elsewhere) throws IOException {
        Files.createFile(elsewhere.resolve("Linked.ttc"));
        linkOrSkip(folder.resolve("more"), elsewhere);
        assertEquals(List.of(folder.resolve("more/Linked.ttc")), FontFiles.in(List.of(folder)).all());
    }

    @Test
    void whatIsNoFontHoldsNone() throws IOException {
        assertEquals(List.of(), Typeface.in(Files.writeString(folder.resolve("no.ttf"), "no font")));
        assertEquals(List.of(), Typeface.in(Files.createFile(folder.resolve("empty.ttc"))));
    }

    /** Whatever is broken in a font: it is passed over, or the program finds that it can read it all the same. */
    @Test
    void noBrokenFontIsAnError() throws IOException {
        byte[] whole = Files.readAllBytes(smallest());
        Random random = new Random(5);
        int passedOver = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path broken = Files.write(folder.resolve("broken" + round + ".ttf"), broken(whole, random));
            for (Typeface face : Typeface.in(broken)) {
                passedOver += face.isEmbeddable() ? 0 : 1;
                face.close();
            }
        }
        assertFalse(passedOver == 0, "none of the fonts was broken");
    }

    /** With the place, the length or the first bytes of one of its tables turned into others. */
    private static byte[] broken(byte[] whole, Random random) {
        ByteBuffer font = ByteBuffer.wrap(whole.clone());
        int entry = 12 + 16 * random.nextInt(font.getShort(4));
        int table = font.getInt(entry + 8);
        int length = font.getInt(entry + 12);
        switch (random.nextInt(3)) {
            case 0 -> font.putInt(entry + 8, random.nextInt(whole.length));
            case 1 -> font.putInt(entry + 12, random.nextInt(length + 1));
            default -> {
                for (int i = 0; i < 8; i++) {
                    font.put(table + random.nextInt(Math.min(length, 64)), (byte) random.nextInt(256));
                }
            }
        }
        return font.array();
    }

    private static Path smallest() throws IOException {
        Path smallest = null;
        for (Path file : FontFiles.ofMachine().all()) {
            boolean smaller = file.toString().endsWith(".ttf") && (smallest == null || Files.size(file) < Files.size(smallest));
            smallest = smaller ? file : smallest;
        }
        assumeTrue(smallest != null, "no font on this machine");
        return smallest;
    }

    private static void linkOrSkip(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links on this machine");
        }
    }
}
