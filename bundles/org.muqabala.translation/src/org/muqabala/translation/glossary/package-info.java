/**
 * What a desk calls things, and how it spells names: terms with their renderings in another language, found in a text in whatever form they
 * stand there, kept as tables that a spreadsheet opens, exchanged with other tools as TBX.
 */
package org.muqabala.translation.glossary;
