package org.muqabala.reader.agency;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Facts;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundCharset;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;

/** Puts the parts of an agency's story in the order in which they are read, each said once. */
final class WireStory {

    private final List<FoundPassage> head = new ArrayList<>();
    private final List<FoundPassage> body = new ArrayList<>();

    void head(Kind kind, String text) {
        String line = AgencyXml.line(text);
        if (!line.isEmpty() && head.stream().noneMatch(passage -> passage.text().equals(line))) {
            head.add(new FoundPassage(kind, line, 0));
        }
    }

    void body(List<FoundPassage> passages) {
        body.addAll(passages);
    }

    /** Plain text: a blank line or a line break ends a paragraph. */
    void plainBody(String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> body.add(new FoundPassage(Kind.PARAGRAPH, line, 0)));
    }

    boolean hasBody() {
        return !body.isEmpty();
    }

    FoundArticle article(Facts facts, FoundCharset charset) throws UnreadableArticleException {
        List<FoundPassage> passages = new ArrayList<>(head);
        boolean opening = true;
        for (FoundPassage passage : body) {
            // many bodies begin with the headline that stands above them already
            boolean repeated = opening && head.stream().anyMatch(before -> before.text().equals(AgencyXml.line(passage.text())));
            if (!repeated) {
                passages.add(passage);
                opening = false;
            }
        }
        if (passages.stream().allMatch(passage -> passage.kind() == Kind.FURNITURE)) {
            throw new UnreadableArticleException(Problem.EMPTY, "");
        }
        return new FoundArticle(passages, facts, List.of(), charset, false);
    }
}
