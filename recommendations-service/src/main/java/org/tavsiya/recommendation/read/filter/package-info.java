/** What a reader asks to see. The filter lives in the address, so that every view can be shared and cited. */
package org.tavsiya.recommendation.read.filter;
