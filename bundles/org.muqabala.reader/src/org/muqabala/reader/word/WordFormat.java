package org.muqabala.reader.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.reader.Format;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.SourceFile;
import org.muqabala.reader.parts.ZipParts;

/** Word documents and templates from 2007 on: docx, docm, dotx, dotm. Macros and embedded objects stay untouched. */
public final class WordFormat implements Format {

    /** What an encrypted document calls its contents, in the directory of the OLE file around it. */
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public boolean accepts(SourceFile file) {
        if (isEncrypted(file.bytes())) {
            return true;
        }
        if (!ZipParts.isZip(file.bytes())) {
            return false;
        }
        try {
            return WordPackage.isWord(new ZipParts(file.bytes()));
        } catch (IOException e) {
            // broken: whoever is asked to read it by its name says so
            return file.extension().matches("do[ct][xm]");
        }
    }

    @Override
    public FoundArticle read(SourceFile file, ReadingOptions options) throws IOException {
        if (isEncrypted(file.bytes())) {
            throw new UnreadableArticleException(Problem.ENCRYPTED, "");
        }
        return new WordDocument(new WordPackage(new ZipParts(file.bytes())), options.view()).read();
    }

    private static boolean isEncrypted(byte[] bytes) {
        return bytes.length > 8 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF && indexOf(bytes, ENCRYPTED_PACKAGE) >= 0;
    }

    private static int indexOf(byte[] bytes, byte[] sought) {
        for (int i = 0; i + sought.length <= bytes.length; i++) {
            int matched = 0;
            while (matched < sought.length && bytes[i + matched] == sought[matched]) {
                matched++;
            }
            if (matched == sought.length) {
                return i;
            }
        }
        return -1;
    }
}
