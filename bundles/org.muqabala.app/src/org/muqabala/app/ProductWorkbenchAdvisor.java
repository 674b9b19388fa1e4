package org.muqabala.app;

import java.util.Map;

import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.muqabala.ui.CollationPerspective;

/** Sets the workbench up for the product: stories as its input, windows remembered, work saved at the end. */
final class ProductWorkbenchAdvisor extends WorkbenchAdvisor {

    /** What the Markers view asks the workbench for, by names that the platform has made no constants for. */
    private static final Map<String, String> MARKER_IMAGES = Map.of(
            "IMG_OBJS_ERROR_PATH", "error_tsk",
            "IMG_OBJS_WARNING_PATH", "warn_tsk",
            "IMG_OBJS_INFO_PATH", "info_tsk",
            "IMG_OBJS_FIXABLE_ERROR", "quickfix_error_obj",
            "IMG_OBJS_FIXABLE_WARNING", "quickfix_warning_obj",
            "IMG_OBJS_FIXABLE_INFO", "quickfix_info_obj");

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        declareImage(configurer, IDE.SharedImages.IMG_OBJ_PROJECT, "prj_obj");
        declareImage(configurer, IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "cprj_obj");
        MARKER_IMAGES.forEach((symbolicName, file) -> declareImage(configurer, symbolicName, file));
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ProductWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return CollationPerspective.ID;
    }

    @Override
    public String getMainPreferencePageId() {
        return PreferencePages.MAIN;
    }

    /** The platform opens windows from a thread of its own, and sleeps until that has said that it is done. */
    @Override
    public boolean openWindows() {
        try (Pulse pulse = Pulse.of(getWorkbenchConfigurer().getWorkbench().getDisplay())) {
            return super.openWindows();
        }
    }

    @Override
    public void postStartup() {
        PreferencePages.keepOnlyWhatEditorsUse(PlatformUI.getWorkbench().getPreferenceManager());
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void postShutdown() {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        try {
            root.getWorkspace().save(true, null);
        } catch (CoreException e) {
            ILog.of(ProductWorkbenchAdvisor.class).log(e.getStatus());
        }
    }

    private static void declareImage(IWorkbenchConfigurer configurer, String symbolicName, String file) {
        var url = FileLocator.find(Platform.getBundle("org.eclipse.ui.ide"), new Path("icons/full/obj16/" + file + ".svg"), null);
        configurer.declareImage(symbolicName, ImageDescriptor.createFromURL(url), true);
    }
}
