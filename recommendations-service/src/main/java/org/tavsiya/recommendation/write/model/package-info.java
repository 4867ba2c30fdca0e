/** What a decision about a recommendation needs to know: its state, evolved from its events, and the shape of a command. */
package org.tavsiya.recommendation.write.model;
