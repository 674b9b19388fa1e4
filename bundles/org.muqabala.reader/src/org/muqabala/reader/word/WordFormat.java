package org.muqabala.reader.word;

import java.io.IOException;

import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.reader.Format;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.SourceFile;
import org.muqabala.reader.parts.ZipParts;

/** Word documents and templates from 2007 on: docx, docm, dotx, dotm. Macros and embedded objects stay untouched. */
public final class WordFormat implements Format {

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public boolean accepts(SourceFile file) {
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
        return new WordDocument(new WordPackage(new ZipParts(file.bytes())), options.view()).read();
    }
}
