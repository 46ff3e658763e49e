package nl.meetlat.web.results;

import java.time.Duration;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Has callers wait for each other in one {@link Queue}. Who waits has not begun a transaction, and holds no connection. */
@OneAtATime
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class Turns {

    /** A tenth of the 200 threads of the server's listener. */
    private static final int MOST_WAITING = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Queue QUEUE = new Queue(MOST_WAITING, PATIENCE);

    @AroundInvoke
    Object take(InvocationContext call) throws Exception {
        return QUEUE.await(call::proceed);
    }
}
