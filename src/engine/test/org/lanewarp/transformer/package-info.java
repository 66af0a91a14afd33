/** The spatial transformer: against PyTorch's numbers, the oracle, and itself. */
package org.lanewarp.transformer;
