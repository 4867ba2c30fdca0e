/** The field's vocabularies, as versioned data: grade schemes, bodies, themes, words in three languages. */
package org.tavsiya.vocabulary;
