package org.muqabala.ui.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.spi.FailedTranslationException;
import org.muqabala.core.spi.MachineTranslation;
import org.muqabala.translation.machine.MachineTexts;
import org.muqabala.ui.MonitorProgress;

/**
 * Asks the machines that the user has agreed to for one sentence after the other, in the background. A sentence that is no longer in hand is no
 * longer asked for, and none is sent twice. For the UI thread.
 */
public final class Suggestions {

    /** A sentence that is only passed by is not sent. */
    private static final long PAUSE_MILLISECONDS = 600;
    private static final int MOST_REMEMBERED = 200;

    /** What was asked of whom; a machine with other settings is another one. */
    private record Question(MachineTranslation machine, String sentence, Locale from, Locale to) {
    }

    private final MachinesInUse machines;
    private final Map<Question, String> answers = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, String> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };
    private final List<Job> asking = new ArrayList<>();

    public Suggestions(MachinesInUse machines) {
        this.machines = machines;
    }

    /**
     * Asks for a sentence, and no longer for the one before.
     *
     * @param told called for each machine, on any thread, when it has answered or failed
     */
    public void ask(String sentence, Locale from, Locale to, Consumer<Suggestion> told) {
        stop();
        if (!machines.isAny() || sentence.isBlank()) {
            return;
        }
        Job job = new Job(Messages.asking) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                for (MachineTranslation machine : machines.all()) {
                    if (monitor.isCanceled()) {
                        return Status.CANCEL_STATUS;
                    }
                    tell(machine, new Question(machine, sentence, from, to), monitor, told);
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        asking.add(job);
        job.schedule(PAUSE_MILLISECONDS);
    }

    private void tell(MachineTranslation machine, Question question, IProgressMonitor monitor, Consumer<Suggestion> told) {
        try {
            String known = answer(question);
            String text = known == null ? machine.translate(question.sentence(), question.from(), question.to(),
                    new MonitorProgress(monitor, NLS.bind(Messages.asking_of, machine.name()))) : known;
            remember(question, text);
            told.accept(new Suggestion(machine.name(), text, ""));
        } catch (FailedTranslationException e) {
            told.accept(new Suggestion(machine.name(), "", new MachineTexts(Locale.getDefault()).text(e)));
        } catch (CancellationException e) {
            // the sentence is no longer in hand
            monitor.setCanceled(true);
        }
    }

    private String answer(Question question) {
        synchronized (answers) {
            return answers.get(question);
        }
    }

    private void remember(Question question, String text) {
        synchronized (answers) {
            answers.put(question, text);
        }
    }

    /** Asks no longer. */
    public void stop() {
        asking.forEach(Job::cancel);
        asking.clear();
    }
}
