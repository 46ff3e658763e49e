package nl.meetlat.benchmarks.answering;

import java.io.IOException;

/** The server answered, but not with what was asked. */
final class RefusedException extends IOException {

    private static final long serialVersionUID = 1;

    private final int status;

    RefusedException(Wire.Reply reply) {
        super(reply.status() + " " + reply.body().substring(0, Math.min(200, reply.body().length())));
        this.status = reply.status();
    }

    int status() {
        return status;
    }
}
