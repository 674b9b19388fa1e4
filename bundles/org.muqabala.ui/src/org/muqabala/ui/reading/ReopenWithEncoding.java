package org.muqabala.ui.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;
import org.muqabala.core.encoding.CharsetCandidate;
import org.muqabala.core.encoding.CharsetJudge;

/** Lets the user read the article in front in another encoding; the choice stays with the file, and every editor follows it. */
public final class ReopenWithEncoding extends AbstractHandler {

    /** Bytes of the file that are judged and shown. */
    private static final int SAMPLE = 1 << 16;
    private static final int SHOWN = 2400;

    @Override
    public Object execute(ExecutionEvent event) {
        IFile file = ResourceUtil.getFile(HandlerUtil.getActiveEditorInput(event));
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (file != null && editor instanceof EncodedEditor encoded && !encoded.isEncodingOpen()) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), NLS.bind(Messages.encoding_title, file.getName()),
                    NLS.bind(Messages.encoding_fixed, file.getName()));
        } else if (file != null) {
            ask(HandlerUtil.getActiveWorkbenchWindow(event), file);
        }
        return null;
    }

    /** Asks and does it; tells the user where it cannot be done. */
    public static void ask(IWorkbenchWindow window, IFile file) {
        Shell shell = window.getShell();
        try {
            byte[] bytes = beginning(file);
            List<CharsetCandidate> candidates = possible(CharsetJudge.rank(bytes, Optional.empty()), bytes);
            EncodingDialog dialog = new EncodingDialog(shell, file.getName(), candidates, Arrays.copyOf(bytes, Math.min(bytes.length, SHOWN)));
            if (dialog.open() == EncodingDialog.OK) {
                file.setCharset(dialog.chosen(), new NullProgressMonitor());
            }
        } catch (CoreException | IOException e) {
            MessageDialog.openError(shell, NLS.bind(Messages.encoding_title, file.getName()),
                    NLS.bind(Messages.encoding_failed, file.getName(), e.getLocalizedMessage()));
        }
    }

    /** Those that read every byte, likeliest first; all of them if none does. */
    private static List<CharsetCandidate> possible(List<CharsetCandidate> ranked, byte[] beginning) {
        List<CharsetCandidate> sorted = ranked.stream().sorted(Comparator.comparingDouble(CharsetCandidate::confidence).reversed()).toList();
        List<CharsetCandidate> possible = sorted.stream().filter(candidate -> reads(candidate.charset(), beginning)).toList();
        return possible.isEmpty() ? sorted : possible;
    }

    /** The last letter of the beginning may be cut off. */
    private static boolean reads(Charset charset, byte[] beginning) {
        CharBuffer letters = CharBuffer.allocate(beginning.length * 2 + 2);
        return !charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(beginning), letters, beginning.length < SAMPLE).isError();
    }

    private static byte[] beginning(IFile file) throws CoreException, IOException {
        try (InputStream in = file.getContents()) {
            return in.readNBytes(SAMPLE);
        }
    }
}
