package nl.participatie.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The time on a processor per operation. The clock on the wall also counts what other work takes on
 * a shared machine; on a quiet one the two agree.
 */
public final class Rekentijd implements InternalProfiler {

  /** The name under which the result stands. */
  static final String NAAM = "rekentijd";

  private final OperatingSystemMXBean machine =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private long begin;

  /** JMH makes it by name. */
  public Rekentijd() {}

  @Override
  public String getDescription() {
    return "Processor time per operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteratie) {
    begin = machine.getProcessCpuTime();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteratie, IterationResult uitkomst) {
    double nanos = (double) machine.getProcessCpuTime() - begin;
    long keren = uitkomst.getMetadata().getAllOps();
    return List.of(new ScalarResult(NAAM, nanos / keren, "ns/op", AggregationPolicy.AVG));
  }
}
