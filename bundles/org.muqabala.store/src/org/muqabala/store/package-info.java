/**
 * Reviews on disk. A review is a folder of small text files that merge in git without conflict: {@code review.json} with the two articles and the
 * profile, their texts under {@code texts/}, one file an annotation under {@code annotations/}, one file a saving with all else that changed
 * under {@code events/}, and under {@code lost+found/} what could not be read and was set aside. The comparison is not kept; it is made again from
 * the texts. {@link org.muqabala.store.ReviewStore} is the door; {@link org.muqabala.store.ReviewJournal} keeps what is not saved yet,
 * {@link org.muqabala.store.DraftJournal} that of a translation. Every file appears whole or not at all.
 */
package org.muqabala.store;
