package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.muqabala.core.text.Span;
import org.muqabala.translation.exchange.xliff.InlineCode;

/** Inline codes of the source that are missing, stand there twice or end before they begin, and signs for codes that there are not. */
final class CodeCheck implements SegmentCheck {

    private static final Pattern SIGN = Pattern.compile("\\{/?[0-9]{1,9}\\}");

    @Override
    public String id() {
        return "codes";
    }

    @Override
    public List<SegmentProblem> problems(TranslatedText text) {
        List<SegmentProblem> problems = new ArrayList<>();
        if (!text.codes().isEmpty()) {
            superfluous(text, problems);
            turned(text, problems);
            text.codes().missing(text.target()).forEach(code -> problems.add(missing(code, text)));
        }
        return problems;
    }

    private void superfluous(TranslatedText text, List<SegmentProblem> problems) {
        Set<String> known = new HashSet<>();
        text.codes().codes().forEach(code -> known.add(code.sign()));
        Set<String> seen = new HashSet<>();
        Matcher sign = SIGN.matcher(text.target());
        while (sign.find()) {
            boolean twice = !seen.add(sign.group()) && count(sign.group(), text.target()) > count(sign.group(), text.source());
            if (twice || !known.contains(sign.group()) && !text.source().contains(sign.group())) {
                Span place = new Span(sign.start(), sign.end());
                String key = known.contains(sign.group()) ? "codes.twice" : "codes.unknown";
                problems.add(SegmentProblem.inTarget(id(), key, place, List.of(new QuickFix(place, "")), sign.group()));
            }
        }
    }

    private static int count(String sign, String text) {
        return (text.length() - text.replace(sign, "").length()) / sign.length();
    }

    private void turned(TranslatedText text, List<SegmentProblem> problems) {
        for (InlineCode code : text.codes().codes()) {
            int end = text.target().indexOf(ending(code.sign()));
            int begin = text.target().indexOf(code.sign());
            if (end >= 0 && begin > end && text.source().indexOf(code.sign()) < text.source().indexOf(ending(code.sign()))) {
                Span place = new Span(end, begin + code.sign().length());
                String between = text.target().substring(end + ending(code.sign()).length(), begin);
                QuickFix fix = new QuickFix(place, code.sign() + between + ending(code.sign()));
                problems.add(SegmentProblem.inTarget(id(), "codes.turned", place, List.of(fix), ending(code.sign()), code.sign()));
            }
        }
    }

    private static String ending(String sign) {
        return sign.startsWith("{/") ? sign : "{/" + sign.substring(1);
    }

    private SegmentProblem missing(InlineCode code, TranslatedText text) {
        int inSource = text.source().indexOf(code.sign());
        Optional<Span> place = inSource < 0 ? Optional.empty() : Optional.of(new Span(inSource, inSource + code.sign().length()));
        QuickFix fix = new QuickFix(Span.at(placeOf(code, text)), code.sign());
        return new SegmentProblem(id(), code.isNeeded() ? "codes.needed" : "codes.missing", List.of(code.sign()), place, Optional.empty(),
                List.of(fix));
    }

    /** Before the first word or behind the last, as in the source; what begins, at the latest where it ends. */
    private static int placeOf(InlineCode code, TranslatedText text) {
        int behind = text.target().stripTrailing().length();
        int end = text.target().indexOf(ending(code.sign()));
        return text.codes().isFirst(code, text.source()) ? 0 : end >= 0 ? end : behind;
    }
}
