package org.muqabala.exporters.translation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.muqabala.core.review.Returned;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.translation.SegmentState;

/**
 * How a file says which translation it went out with: when it comes back, what was changed there meanwhile can be told from what was changed
 * here. Reads {@code muqabala-sent:STATE:HASH}.
 */
final class SentMark {

    /** What version 1 of XLIFF and TMX call it; version 2 has it among its metadata. */
    static final String NAME = "muqabala-sent";

    private static final Pattern FORM = Pattern.compile(NAME + ":(fuzzy|draft|carried|translated|reviewed):([0-9a-f]{64})");

    private SentMark() {
    }

    static String of(UnitTranslation translation) {
        return NAME + ":" + translation.state().id() + ":" + Returned.Sent.of(translation.state(), translation.text()).words().hex();
    }

    /** Empty for what is no such mark. */
    static Optional<Returned.Sent> read(String mark) {
        Matcher matcher = FORM.matcher(mark.strip());
        return matcher.matches() ? Optional.of(new Returned.Sent(SegmentState.ofId(matcher.group(1)), new Sha256(matcher.group(2)))) : Optional.empty();
    }
}
