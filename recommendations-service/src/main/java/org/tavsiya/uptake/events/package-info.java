/** What a person said of a suggestion, for ever. */
package org.tavsiya.uptake.events;
