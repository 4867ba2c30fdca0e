/** Question: which superseded recommendations lead to nothing that counts. */
package org.tavsiya.recommendation.read.brokenchains;
