/** The {@code bench} command ({@code .ci/bench}): measures the running application from outside and writes docs/BENCHMARKS.md. No test. */
package org.tavsiya.bench;
