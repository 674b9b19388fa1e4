/**
 * The Stories navigator: the articles and reviews of the workspace under readable names, and what is done with a selection
 * of them.
 */
package org.muqabala.ui.stories;
