/** What plans decide by themselves, apart from any image. */
package org.lanewarp.plan;
