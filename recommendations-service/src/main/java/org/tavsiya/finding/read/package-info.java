/** Assessments in work as those who work see them. Never public: no page, figure or file for readers looks in here. */
package org.tavsiya.finding.read;
