/** The view of one recommendation with its five lanes and its whole history; public by allow-list: no account, no person. */
package org.tavsiya.recommendation.read.document;
