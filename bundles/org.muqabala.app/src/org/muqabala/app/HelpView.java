package org.muqabala.app;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Shows the help page in the language of the interface, beside the work that it speaks of. */
public final class HelpView extends ViewPart {

    public static final String ID = "org.muqabala.app.helpView";

    private static final int MARGIN = 14;
    private static final int LINE_SPACING = 4;

    private StyledText text;

    @Override
    public void createPartControl(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(LINE_SPACING);
        text.setCaret(null);
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), text);
        String file = Platform.getNL().startsWith("ar") ? "/help/help_ar.html" : "/help/help.html";
        try (InputStream page = HelpView.class.getResourceAsStream(file)) {
            show(HelpPage.read(page), fonts);
        } catch (IOException e) {
            ILog.of(HelpView.class).error(file, e);
            text.setText(Messages.HelpView_unreadable);
        }
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    private void show(HelpPage page, LocalResourceManager fonts) {
        text.setText(page.text());
        for (HelpPage.Run run : page.runs()) {
            StyleRange range = new StyleRange(run.start(), run.end() - run.start(), null, null);
            range.font = font(run.style(), fonts);
            text.setStyleRange(range);
        }
    }

    private static Font font(HelpPage.Style style, LocalResourceManager fonts) {
        FontDescriptor bold = JFaceResources.getDefaultFontDescriptor().setStyle(SWT.BOLD);
        return fonts.create(switch (style) {
            case TITLE -> bold.increaseHeight(5);
            case HEADING -> bold.increaseHeight(2);
            case STRONG, KEY -> bold;
        });
    }
}
