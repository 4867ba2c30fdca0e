/**
 * UN documents of a State, what they ask to be told about and by when, what came of it, and which dates are known ahead: data that
 * ships with the application, like a vocabulary. Nothing here changes while it runs, and everything is told as of a day.
 */
package org.tavsiya.document;
