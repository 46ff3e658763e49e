package nl.meetlat.web.results;

import java.util.concurrent.locks.ReentrantLock;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Lets callers through one after the other, in the order they came. Who waits has not begun a transaction, and holds no connection. */
@OneAtATime
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class Turns {

    private static final ReentrantLock TURN = new ReentrantLock(true);

    @AroundInvoke
    Object take(InvocationContext call) throws Exception {
        TURN.lock();
        try {
            return call.proceed();
        } finally {
            TURN.unlock();
        }
    }
}
