package org.muqabala.reader.mail;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.Format;
import org.muqabala.reader.ReadCharacters;
import org.muqabala.reader.SourceFile;
import org.muqabala.reader.html.HtmlFormat;
import org.muqabala.reader.html.MarkupCharset;

/** Reads a web page that a browser has saved as one file, in the form of a mail with the page as its first part. */
public final class MhtmlFormat implements Format {

    private static final Set<String> MEDIA_TYPES = Set.of("multipart/related", "application/x-mimearchive", "message/rfc822", "text/plain", "text/html",
            "application/octet-stream");

    @Override
    public String id() {
        return "mhtml";
    }

    @Override
    public boolean accepts(SourceFile file) {
        boolean named = file.extension().equals("mht") || file.extension().equals("mhtml");
        return named && MEDIA_TYPES.contains(file.mediaType()) || file.mediaType().equals("multipart/related")
                || file.mediaType().equals("application/x-mimearchive");
    }

    @Override
    public FoundArticle read(SourceFile file, ReadingOptions options) throws IOException {
        MailPart page = MailParts.of(file.bytes()).parts().stream().filter(MailPart::isPage).findFirst()
                .orElseThrow(() -> new UnreadableArticleException(Problem.EMPTY, ""));
        Optional<String> declared = page.declaredCharset().or(() -> MarkupCharset.declared(page.content()));
        ReadCharacters read = ReadCharacters.of(page.content(), options.charset(), declared);
        return HtmlFormat.article(read.text(), read.charset());
    }
}
