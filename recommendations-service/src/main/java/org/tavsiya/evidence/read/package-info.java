/** The library as the desk reads it: items, where each is used, words found in them. What is restricted is not here. */
package org.tavsiya.evidence.read;
