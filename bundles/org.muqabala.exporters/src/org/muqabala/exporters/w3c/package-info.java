/**
 * Annotations by the Web Annotation Data Model of the W3C. {@link org.muqabala.exporters.w3c.AnnotationCollectionJson} writes them all;
 * {@link org.muqabala.exporters.w3c.AnnotationTerms} names the motivations, and the properties for what the model has no word for.
 */
package org.muqabala.exporters.w3c;
