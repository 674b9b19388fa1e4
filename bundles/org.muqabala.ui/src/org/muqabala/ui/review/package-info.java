/**
 * Reviews as files: opening a review's folder, and exporting a review as a document for those who never open the workbench.
 */
package org.muqabala.ui.review;
