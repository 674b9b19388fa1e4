package org.muqabala.reader.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.muqabala.reader.flow.Comment;
import org.muqabala.reader.parts.XmlElement;

/** The comments of a Word file by their ids; which of them answer others stands in a part of its own. */
final class WordComments {

    private final Map<String, Comment> comments = new HashMap<>();

    WordComments(WordPackage parts) throws IOException {
        List<XmlElement> elements = parts.related("comments").map(XmlElement::children).orElse(List.of()).stream()
                .filter(element -> element.name().equals("w:comment")).toList();
        Map<String, XmlElement> threads = parts.related("commentsExtended").map(XmlElement::children).orElse(List.of()).stream()
                .collect(Collectors.toMap(thread -> thread.attribute("w15:paraId"), thread -> thread, (first, second) -> first));
        Map<String, String> idsByParagraph = new HashMap<>();
        for (XmlElement element : elements) {
            idsByParagraph.put(lastParagraph(element), element.attribute("w:id"));
        }
        // who is called by nothing is nobody's parent
        idsByParagraph.remove("");
        for (XmlElement element : elements) {
            XmlElement thread = threads.get(lastParagraph(element));
            String parent = thread == null ? "" : idsByParagraph.getOrDefault(thread.attribute("w15:paraIdParent"), "");
            boolean done = thread != null && !thread.attribute("w15:done").isEmpty() && WordStyles.isOn(thread.attribute("w15:done"));
            String id = element.attribute("w:id");
            comments.putIfAbsent(id, new Comment(id, element.attribute("w:author"), element.attribute("w:date"), text(element), parent, done,
                    lastParagraph(element)));
        }
    }

    Optional<Comment> comment(String id) {
        return Optional.ofNullable(comments.get(id));
    }

    /** A thread calls a comment by the id of its last paragraph; one without is called by nothing. */
    private static String lastParagraph(XmlElement comment) {
        List<XmlElement> paragraphs = comment.children();
        return paragraphs.isEmpty() ? "" : paragraphs.get(paragraphs.size() - 1).attribute("w14:paraId");
    }

    private static String text(XmlElement comment) {
        return comment.descendants().filter(element -> element.name().equals("w:p"))
                .map(paragraph -> paragraph.descendants().map(WordComments::words).collect(Collectors.joining()))
                .filter(words -> !words.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String words(XmlElement element) {
        return switch (element.name()) {
            case "w:t" -> element.text();
            case "w:tab" -> "\t";
            case "w:br", "w:cr" -> "\n";
            default -> "";
        };
    }
}
