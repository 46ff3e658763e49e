package nl.meetlat.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;

/** Where measurements are written, line by line. */
public final class Report {

    private final PrintStream out;

    private Report(PrintStream out) {
        this.out = out;
    }

    /** Writes to standard output. */
    public static Report onScreen() {
        return new Report(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    /** Writes one line; arguments as in {@link String#format}, with a decimal point. */
    public void line(String format, Object... arguments) {
        out.println(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments));
    }

    /** Tells what machine this is: cores and memory, and nothing else. */
    public void machine() {
        var system = (OperatingSystemMXBean) ManagementFactory
                .getOperatingSystemMXBean();
        line("%d cores, %d GB of memory, Java %s", Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() >> 30, Runtime.version().feature());
    }
}
