package org.muqabala.ui.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;
import org.muqabala.core.encoding.CharsetCandidate;
import org.muqabala.core.encoding.CharsetJudge;
import org.muqabala.core.encoding.KnownCharsets;

/**
 * Tells the platform in which character set a text file is written, so that old Arabic files open right in every editor. What the
 * user chooses for a file goes before.
 */
public final class ArticleTextDescriber implements ITextContentDescriber {

    /** Asked only for files with the names of articles: of two types that both are not sure the platform takes the more general one. */
    private static final int CALLED_SO = VALID;

    /** Bytes from the beginning that are judged. */
    private static final int SAMPLE = 1 << 18;
    /** Characters of any character set end where the sample is cut at a multiple of this. */
    private static final int WIDEST = 4;

    private static final Map<String, byte[]> MARKS = Map.of("UTF-8", IContentDescription.BOM_UTF_8,
            "UTF-16BE", IContentDescription.BOM_UTF_16BE, "UTF-16LE", IContentDescription.BOM_UTF_16LE);

    @Override
    public int describe(InputStream contents, IContentDescription description) throws IOException {
        if (description != null) {
            byte[] sample = whole(contents.readNBytes(SAMPLE));
            if (!isPlain(sample)) {
                CharsetJudge.sure(sample, Optional.empty()).ifPresent(sure -> tell(sure, description));
            }
        }
        return CALLED_SO;
    }

    @Override
    public int describe(Reader contents, IContentDescription description) {
        return CALLED_SO;
    }

    @Override
    public QualifiedName[] getSupportedOptions() {
        return new QualifiedName[] {IContentDescription.CHARSET, IContentDescription.BYTE_ORDER_MARK, Encodings.JUDGED, Encodings.CONFIDENCE};
    }

    private static void tell(CharsetCandidate likeliest, IContentDescription description) {
        String name = likeliest.charset().name();
        description.setProperty(Encodings.JUDGED, name);
        description.setProperty(Encodings.CONFIDENCE, likeliest.confidence());
        // one that the runtime does not know, or knows otherwise, would make every editor fail
        if (KnownCharsets.isRuntimes(name)) {
            description.setProperty(IContentDescription.CHARSET, name);
        }
        if (likeliest.confidence() == 1 && MARKS.containsKey(name)) {
            description.setProperty(IContentDescription.BYTE_ORDER_MARK, MARKS.get(name));
        }
    }

    /** The sample without a character that its end cuts in two. */
    private static byte[] whole(byte[] sample) {
        int end = sample.length;
        while (sample.length == SAMPLE && end > WIDEST && sample[end - 1] < 0) {
            end -= WIDEST;
        }
        return Arrays.copyOf(sample, end);
    }

    private static boolean isPlain(byte[] sample) {
        for (byte b : sample) {
            if (b <= 0) {
                return false;
            }
        }
        return true;
    }
}
