/** Recommendations that ask for the same and are judged together: each still counts and has its history for itself. Never public. */
package org.tavsiya.cluster;
