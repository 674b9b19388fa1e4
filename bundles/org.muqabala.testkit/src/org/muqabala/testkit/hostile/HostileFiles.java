package org.muqabala.testkit.hostile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes a folder of hostile files.
 *
 * @param folder where they are made; empty at first
 * @param good files of every format that read well, from which ruins are made
 * @param canary an address that nobody may ask for
 * @param secret a file that no article may quote
 */
public record HostileFiles(Path folder, List<Path> good, String canary, Path secret) {

    private static final int NESTED = 200_000;

    /** Makes them, and returns them all. */
    public List<Path> make() throws IOException {
        traps();
        bombs();
        masses();
        nests();
        ruins();
        lies();
        locked();
        oddities();
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** XML that reaches out or blows up, in every format that is made of XML; pages and papers that call home. */
    private void traps() throws IOException {
        for (Skeleton format : Skeleton.values()) {
            write("xxe-file", format, "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>", "&e;");
            write("xxe-net", format, "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + canary + "e\">]>", "&e;");
            write("xxe-dtd", format, "<!DOCTYPE x SYSTEM \"" + canary + "x.dtd\">", "نص");
            write("xxe-parameter", format, "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + canary + "p\"> %p;]>", "نص");
            write("xinclude", format, "", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + secret.toUri() + "\" parse=\"text\"/>");
            write("stylesheet", format, "<?xml-stylesheet href=\"" + canary + "s.xsl\" type=\"text/xsl\"?>", "نص");
            write("laughs", format, laughs(), "&l9;");
            write("quadratic", format, "<!DOCTYPE x [<!ENTITY a \"" + "ه".repeat(100_000) + "\">]>", "&a;".repeat(50_000));
        }
        String calls = "<link rel=stylesheet href=$><script src=$></script><img src=$><iframe src=$></iframe><object data=$></object>"
                + "<video src=$></video><meta http-equiv=refresh content='0;url=$'><base href=$><svg><use href='$#a'/></svg><p>نص الخبر";
        text("calls-home.html", calls.replace("$", canary));
        text("calls-home.rtf", "{\\rtf1{\\field{\\*\\fldinst INCLUDEPICTURE \"" + canary + "\" \\\\d}}{\\*\\template " + canary + "} text}");
        text("calls-home.eml", "From: a@b.c\r\nSubject: =?utf-8?q?x?=\r\nMIME-Version: 1.0\r\nContent-Type: message/external-body; access-type=URL; URL=\""
                + canary + "\"\r\n\r\n");
        text("calls-home.md", "![a](" + canary + "a.png)\n\n[b]: " + canary + "\n\nنص\n");
        Files.write(folder.resolve("template.docx"), new RawZip().entry("[Content_Types].xml", Skeleton.WORD_TYPES)
                .entry("_rels/.rels", Skeleton.WORD_RELATIONS).entry("word/document.xml", Skeleton.DOCX.opening("") + "نص" + Skeleton.DOCX.closing())
                .entry("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                        + "Id=\"r9\" TargetMode=\"External\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\""
                        + canary + "t.dotm\"/></Relationships>").bytes());
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ها ها\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return laughs.append("]>").toString();
    }

    private void bombs() throws IOException {
        for (Skeleton format : Skeleton.values()) {
            if (format.isPacked()) {
                for (int megabytes : new int[] {48, 90, 600, 3000}) {
                    Files.write(folder.resolve("bomb-" + megabytes + "-letters." + format.extension), format.bomb('a', megabytes));
                    Files.write(folder.resolve("bomb-" + megabytes + "-blanks." + format.extension), format.bomb(' ', megabytes));
                }
            }
        }
        Files.write(folder.resolve("bomb.zip"), new RawZip().bomb("a.txt", "", 'a', 4000, "").bytes());
        RawZip many = new RawZip().entry("[Content_Types].xml", Skeleton.WORD_TYPES).entry("_rels/.rels", Skeleton.WORD_RELATIONS);
        for (int i = 0; i < 60_000; i++) {
            many.again("word/x" + i + ".xml", 100, 100);
        }
        Files.write(folder.resolve("many.docx"), many.bytes());
        byte[] inner = new RawZip().bomb("a.xml", "", 'a', 800, "").bytes();
        for (int i = 0; i < 12; i++) {
            inner = new RawZip().entry("inner.zip", new String(inner, StandardCharsets.ISO_8859_1)).entry("[Content_Types].xml", Skeleton.WORD_TYPES).bytes();
            Files.write(folder.resolve("nested-" + i + (i % 2 == 0 ? ".zip" : ".docx")), inner);
        }
        Files.write(folder.resolve("letters.html"), "<p>".concat("a".repeat(40 << 20)).getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve("paragraphs.html"), "<p>a".repeat(8 << 20).getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve("attributes.html"), ("<p " + "a=1 ".repeat(4 << 20) + ">نص").getBytes(StandardCharsets.UTF_8));
    }

    /** Plain text at the limit of what is read, some of it under the name of a document. */
    private void masses() throws IOException {
        String sentence = "قال الوزير إن الاجتماع يعقد غدا في العاصمة.\n";
        String text = sentence.repeat((31 << 20) / sentence.getBytes(StandardCharsets.UTF_8).length);
        text("mass-arabic.txt", text);
        text("mass-arabic.docx", text);
        text("mass-letters.txt", "a".repeat(32 << 20));
        text("mass-lines.txt", "a\n".repeat(16 << 20));
        text("mass-lines.docx", "a\n".repeat(30 << 20));
        text("mass-paragraphs.md", "نص\n\n".repeat(4 << 20));
    }

    private void nests() throws IOException {
        for (Skeleton format : Skeleton.values()) {
            String tag = format.nestedTag();
            write("nested", format, "", ("<" + tag + ">").repeat(NESTED) + "نص" + ("</" + tag + ">").repeat(NESTED));
            write("unclosed", format, "", ("<" + tag + ">").repeat(NESTED) + "نص");
        }
        text("nested.html", "<div>".repeat(NESTED) + "نص");
        text("nested-inline.html", "<b><i>".repeat(NESTED) + "نص");
        text("nested-tables.html", "<table><tr><td>".repeat(NESTED / 3) + "نص");
        text("nested-lists.html", "<ul><li>".repeat(NESTED / 2) + "نص");
        text("nested.rtf", "{\\rtf1" + "{".repeat(NESTED) + "text" + "}".repeat(NESTED) + "}");
        text("nested.json", "[".repeat(NESTED) + "]".repeat(NESTED));
        text("nested-objects.ninjs", "{\"a\":".repeat(NESTED) + "1" + "}".repeat(NESTED));
        text("nested.md", "> ".repeat(20_000) + "نص");
        text("nested-brackets.md", "[".repeat(50_000) + "نص");
        text("nested.pdf", "%PDF-1.4\n1 0 obj\n" + "[".repeat(NESTED) + "]".repeat(NESTED) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        StringBuilder mail = new StringBuilder("From: a@b.c\r\nMIME-Version: 1.0\r\n");
        for (int i = 0; i < 2_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b").append(i).append("\r\n");
        }
        text("nested.eml", mail.append("Content-Type: text/plain\r\n\r\ntext\r\n").toString());
    }

    /** Good files cut off and spoilt. */
    private void ruins() throws IOException {
        Random random = new Random(4);
        for (Path file : good) {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            for (double share : new double[] {0.1, 0.5, 0.9, 0.99}) {
                Files.write(folder.resolve("cut-" + share + "-" + name), Arrays.copyOf(bytes, (int) (bytes.length * share)));
            }
            for (int run = 0; run < 5; run++) {
                byte[] spoilt = bytes.clone();
                for (int flips = 1 << run; flips > 0; flips--) {
                    spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
                }
                Files.write(folder.resolve("flipped-" + run + "-" + name), spoilt);
            }
        }
    }

    /** Good files under the names of others. */
    private void lies() throws IOException {
        List<String> extensions = good.stream().map(file -> file.getFileName().toString().replaceFirst(".*\\.", "")).distinct().toList();
        for (Path file : good) {
            for (String extension : extensions) {
                if (!file.toString().endsWith("." + extension)) {
                    Files.copy(file, folder.resolve("really-" + file.getFileName() + "." + extension));
                }
            }
        }
        Files.write(folder.resolve("exe.docx"), new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0});
        Files.write(folder.resolve("png.pdf"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 13});
        Files.write(folder.resolve("class.doc"), new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 65});
    }

    private void locked() throws IOException {
        Files.write(folder.resolve("locked.docx"), new RawZip().lockedEntry("word/document.xml", "x").entry("[Content_Types].xml", "x").bytes());
        Files.write(folder.resolve("locked.zip"), new RawZip().lockedEntry("a.txt", "x").bytes());
        Files.write(folder.resolve("locked.odt"), new RawZip().entry("mimetype", "application/vnd.oasis.opendocument.text").entry("content.xml", "\u0001x")
                .entry("META-INF/manifest.xml", "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>").bytes());
        Files.write(folder.resolve("locked.epub"), new RawZip().entry("mimetype", "application/epub+zip").entry("META-INF/rights.xml", "<rights/>").bytes());
        for (Path file : good) {
            if (file.toString().endsWith(".doc")) {
                byte[] bytes = replaced(Files.readAllBytes(file), "WordDocument\0\0\0\0", "EncryptedPackage");
                Files.write(folder.resolve("locked-ole2-" + file.getFileName() + "x"), bytes);
            }
        }
        text("locked.pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                + "trailer<</Root 1 0 R/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -44/O(" + "o".repeat(32) + ")/U(" + "u".repeat(32)
                + ")>>/ID[(a)(b)]>>\n%%EOF");
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        Charset latin = StandardCharsets.ISO_8859_1;
        String old = new String(from.getBytes(StandardCharsets.UTF_16LE), latin);
        return new String(bytes, latin).replace(old, new String(to.getBytes(StandardCharsets.UTF_16LE), latin)).getBytes(latin);
    }

    private void oddities() throws IOException {
        text("\u202Exslx.docx", "نص");
        text("\u2066خبر\u2069\u202E.html", "<p>نص");
        text("سطر\nآخر.rtf", "{\\rtf1 text}");
        text("طويل".repeat(30) + ".html", "<p>نص");
        for (String extension : List.of("docx", "odt", "doc", "rtf", "pdf", "epub", "html", "eml", "txt", "json", "xml")) {
            text("empty." + extension, "");
            Files.write(folder.resolve("zeros." + extension), new byte[1 << 20]);
            byte[] noise = new byte[1 << 16];
            new Random(extension.hashCode()).nextBytes(noise);
            Files.write(folder.resolve("noise." + extension), noise);
        }
        for (String name : List.of("sparse-60.docx", "sparse-60.html", "sparse-5000.pdf", "sparse-5000.txt")) {
            try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
                file.setLength((name.contains("5000") ? 5000L : 60L) << 20);
            }
        }
        Files.createDirectory(folder.resolve("folder.docx"));
        Files.createSymbolicLink(folder.resolve("endless.html"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("endless.txt"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("circle.docx"), Path.of("circle.docx"));
        Files.createSymbolicLink(folder.resolve("nowhere.odt"), Path.of("nowhere"));
    }

    private void write(String name, Skeleton format, String doctype, String text) throws IOException {
        Files.write(folder.resolve(name + "-" + format.name().toLowerCase() + "." + format.extension), format.file(doctype, text));
    }

    private void text(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** Files that read well, one a format, from the folder of fixtures. */
    public static List<Path> good(Path fixtures, String seed) throws IOException {
        List<Path> good = new ArrayList<>();
        try (Stream<Path> files = Files.list(fixtures)) {
            files.filter(file -> file.getFileName().toString().startsWith(seed + ".")).sorted().forEach(good::add);
        }
        return good;
    }
}
