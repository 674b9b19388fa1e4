package org.muqabala.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line as an application of an installed product; needs no display. */
public final class HeadlessApplication implements IApplication {

    /** @return the exit status */
    @Override
    public Object start(IApplicationContext context) {
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        BufferedOutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        return CommandLine.ofProcess(out, new FileOutputStream(FileDescriptor.err), Locale.getDefault()).run(List.of(words));
    }

    @Override
    public void stop() {
        // a command ends by itself and keeps nothing that would have to be closed
    }
}
