package org.muqabala.reader.mail;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Facts;
import org.muqabala.core.text.LeftOut;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundCharset;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.Format;
import org.muqabala.reader.ReadCharacters;
import org.muqabala.reader.SourceFile;
import org.muqabala.reader.html.HtmlFormat;
import org.muqabala.reader.html.MarkupCharset;

/** Reads a mail: its subject is the headline, its text the article, and so is that of a message which it forwards. Attachments are named and stay closed. */
public final class MailFormat implements Format {

    private static final Pattern ANSWER = Pattern.compile("^(?:(?:re|fw|fwd|aw|tr|رد|إعادة توجيه|اعادة توجيه)\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("\\s*<[^<>]{0,300}>\\s*$");
    /** A page that says so much less than the plain text beside it is a stub. */
    private static final double STUB = 0.5;
    /** Words that somebody writes above a message that he forwards; more is text of its own. */
    private static final int COVER_NOTE = 12;
    /** Messages in messages that are read; in a longer chain nobody reads the first ones. */
    private static final int DEEPEST = 5;
    private static final FoundArticle NOTHING = new FoundArticle(List.of(), Facts.NONE, List.of(), FoundCharset.FIXED, false);

    @Override
    public String id() {
        return "mail";
    }

    @Override
    public boolean accepts(SourceFile file) {
        boolean archive = file.extension().equals("mht") || file.extension().equals("mhtml");
        boolean text = file.mediaType().startsWith("text/") || file.mediaType().equals("application/octet-stream");
        return !archive && (file.mediaType().equals("message/rfc822") || text && file.extension().equals("eml"));
    }

    @Override
    public FoundArticle read(SourceFile file, ReadingOptions options) throws IOException {
        FoundArticle found = article(MailParts.of(file.bytes()), options, 0);
        if (found.passages().stream().allMatch(passage -> passage.kind() == Kind.FURNITURE)) {
            throw new UnreadableArticleException(Problem.EMPTY, "");
        }
        return found;
    }

    private static FoundArticle article(MailParts mail, ReadingOptions options, int depth) throws IOException {
        FoundArticle body = body(mail, options, depth);
        String subject = ANSWER.matcher(mail.headers().getOrDefault("subject", "").strip()).replaceFirst("").strip();
        List<FoundPassage> passages = new ArrayList<>(body.passages());
        putHeadline(passages, subject);
        return new FoundArticle(passages, facts(mail, subject, body.facts()), List.of(), body.charset(), false, body.leftOut());
    }

    /** All texts of the mail in their order; of an alternative one form. */
    private static FoundArticle body(MailParts mail, ReadingOptions options, int depth) throws IOException {
        Map<Integer, Map<Integer, List<MailPart>>> forms = new LinkedHashMap<>();
        for (int i = 0; i < mail.parts().size(); i++) {
            MailPart part = mail.parts().get(i);
            forms.computeIfAbsent(part.alternative() > 0 ? part.alternative() : -i - 1, key -> new LinkedHashMap<>())
                    .computeIfAbsent(part.branch(), key -> new ArrayList<>()).add(part);
        }
        List<FoundArticle> chosen = new ArrayList<>();
        List<FoundArticle> own = new ArrayList<>();
        for (Map<Integer, List<MailPart>> branches : forms.values()) {
            FoundArticle page = null;
            FoundArticle plain = null;
            for (List<MailPart> branch : branches.values()) {
                FoundArticle text = text(branch, options, depth);
                boolean isPage = branch.stream().anyMatch(MailPart::isPage);
                page = isPage && page == null ? text : page;
                plain = isPage || plain != null && words(plain.passages()) >= words(text.passages()) ? plain : text;
            }
            boolean stub = page == null || plain != null && words(page.passages()) < STUB * words(plain.passages());
            chosen.add(stub ? plain : page);
            if (branches.values().stream().flatMap(List::stream).noneMatch(MailPart::isMessage)) {
                own.add(chosen.get(chosen.size() - 1));
            }
        }
        boolean coverNote = own.size() < chosen.size() && own.stream().mapToLong(text -> words(text.passages())).sum() < COVER_NOTE;
        // "please see below" is no news
        return joined(coverNote ? chosen.stream().map(text -> own.contains(text) ? asFurniture(text) : text).toList() : chosen);
    }

    private static FoundArticle asFurniture(FoundArticle text) {
        List<FoundPassage> passages = text.passages().stream().map(passage -> new FoundPassage(Kind.FURNITURE, passage.text(), passage.page())).toList();
        return new FoundArticle(passages, text.facts(), text.comments(), text.charset(), false, text.leftOut());
    }

    private static FoundArticle text(List<MailPart> parts, ReadingOptions options, int depth) throws IOException {
        List<FoundArticle> texts = new ArrayList<>();
        for (MailPart part : parts) {
            if (part.isMessage() && depth < DEEPEST) {
                texts.add(forwarded(part, options, depth + 1));
            } else if (part.isOnlyAttached()) {
                texts.add(NOTHING.without(List.of(new LeftOut(LeftOut.Kind.ATTACHMENT, name(part)))));
            } else if (part.isPage()) {
                page(part, options).ifPresent(texts::add);
            } else if (part.isPlainText()) {
                ReadCharacters read = ReadCharacters.of(part.content(), options.charset(), part.declaredCharset());
                texts.add(new FoundArticle(MailText.passages(read.text(), part), Facts.NONE, List.of(), read.charset(), false));
            }
        }
        return joined(texts);
    }

    /** A message in a message was forwarded for its text; one that is broken is named. */
    private static FoundArticle forwarded(MailPart part, ReadingOptions options, int depth) throws UnreadableArticleException {
        try {
            return article(MailParts.of(part.content()), options, depth);
        } catch (UnreadableArticleException e) {
            throw e;
        } catch (IOException e) {
            // nothing of the sound message around it is lost
            return NOTHING.without(List.of(new LeftOut(LeftOut.Kind.ATTACHMENT, name(part))));
        }
    }

    /** One text after the other, under one headline; facts and character set are those of the first that has words. */
    private static FoundArticle joined(List<FoundArticle> texts) {
        List<FoundPassage> passages = new ArrayList<>();
        FoundArticle first = null;
        boolean headline = false;
        List<LeftOut> leftOut = new ArrayList<>();
        for (FoundArticle text : texts) {
            leftOut.addAll(text.leftOut());
            first = first == null && !text.passages().isEmpty() ? text : first;
            for (FoundPassage passage : text.passages()) {
                boolean second = headline && passage.kind() == Kind.HEADLINE;
                headline |= passage.kind() == Kind.HEADLINE;
                passages.add(second ? new FoundPassage(Kind.HEADING, passage.text(), passage.page()) : passage);
            }
        }
        return new FoundArticle(passages, first == null ? Facts.NONE : first.facts(), List.of(), first == null ? FoundCharset.FIXED : first.charset(), false,
                leftOut);
    }

    /** What an attachment is called: by its file's name, one without by what it is. */
    private static String name(MailPart part) {
        return part.fileName().isBlank() ? part.mediaType() : part.fileName().strip();
    }

    private static Optional<FoundArticle> page(MailPart part, ReadingOptions options) throws IOException {
        Optional<String> declared = part.declaredCharset().or(() -> MarkupCharset.declared(part.content()));
        ReadCharacters read = ReadCharacters.of(part.content(), options.charset(), declared);
        try {
            return Optional.of(HtmlFormat.article(read.text(), read.charset()));
        } catch (UnreadableArticleException e) {
            // an empty page beside the plain text, or pictures alone
            return Optional.empty();
        }
    }

    private static long words(List<FoundPassage> passages) {
        return passages.stream().filter(passage -> passage.kind() != Kind.FURNITURE).mapToLong(passage -> passage.text().split("\\s+").length).sum();
    }

    /** The subject opens the article unless the text says it itself. */
    private static void putHeadline(List<FoundPassage> passages, String subject) {
        boolean hasOne = passages.stream().anyMatch(passage -> passage.kind() == Kind.HEADLINE);
        if (subject.isBlank() || hasOne) {
            return;
        }
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).kind() != Kind.FURNITURE) {
                if (passages.get(i).text().equals(subject)) {
                    passages.set(i, new FoundPassage(Kind.HEADLINE, subject, 0));
                    return;
                }
                break;
            }
        }
        passages.add(0, new FoundPassage(Kind.HEADLINE, subject, 0));
    }

    private static Facts facts(MailParts mail, String subject, Facts ofPage) {
        String from = mail.headers().getOrDefault("from", "");
        String sender = ADDRESS.matcher(from).replaceFirst("").replace("\"", "").strip();
        String language = mail.headers().getOrDefault("content-language", ofPage.language());
        return new Facts(subject.isBlank() ? ofPage.headline() : subject, ofPage.dateline(), date(mail.headers().getOrDefault("date", "")),
                sender.isBlank() ? from.replaceAll("[<>]", "").strip() : sender, language);
    }

    /** The date in ISO 8601, or as it is written where it is no date. */
    private static String date(String field) {
        String date = field.replaceAll("\\([^()]*\\)", "").replaceAll("\\s+", " ").strip();
        try {
            return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException e) {
            // some programs write the date in their own way; better that than none
            return date;
        }
    }
}
