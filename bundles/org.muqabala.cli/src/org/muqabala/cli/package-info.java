/**
 * The program without a display. {@link org.muqabala.cli.CommandLine} finds the command and turns its end into an exit status;
 * one class a command does the work. {@link org.muqabala.cli.Main} starts it by plain Java, in a fraction of a second;
 * {@link org.muqabala.cli.HeadlessApplication} from an installed product, both by way of
 * {@link org.muqabala.cli.Program}. Results go to standard output in UTF-8 or whole into a
 * file; messages go to standard error, one line each.
 */
package org.muqabala.cli;
