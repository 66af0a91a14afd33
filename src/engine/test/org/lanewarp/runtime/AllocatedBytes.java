package org.lanewarp.runtime;

import java.lang.reflect.Method;

/**
 * How much this thread has allocated. Found by reflection: the library's module, which the tests
 * join, does not read the management modules.
 */
final class AllocatedBytes {

  private final Object bean;
  private final Method method;

  AllocatedBytes() throws ReflectiveOperationException {
    Class<?> factory = Class.forName("java.lang.management.ManagementFactory");
    bean = factory.getMethod("getThreadMXBean").invoke(null);
    method =
        Class.forName("com.sun.management.ThreadMXBean")
            .getMethod("getCurrentThreadAllocatedBytes");
  }

  /** Bytes allocated since the thread began. */
  long now() throws ReflectiveOperationException {
    return (long) method.invoke(bean);
  }
}
