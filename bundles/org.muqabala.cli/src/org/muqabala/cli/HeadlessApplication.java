package org.muqabala.cli;

import java.util.List;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.muqabala.exporters.StandardExporters;

/** The command line as an application of an installed product; needs no display. */
public final class HeadlessApplication implements IApplication {

    /** @return the exit status */
    @Override
    public Object start(IApplicationContext context) {
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        return new Program(StandardExporters::all, Locale.getDefault()).run(List.of(words));
    }

    @Override
    public void stop() {
        // a command ends by itself and keeps nothing that would have to be closed
    }
}
