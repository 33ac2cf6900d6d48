// The time that this thread has computed. It never counts waiting, so that a busy machine disturbs little.

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// Seconds of CPU that this thread has used so far.
func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Seconds of CPU that the fastest of `rounds` runs of `work` takes.
@MainActor func fastest(of rounds: Int, _ work: () -> Int) -> Double {
  var best = Double.infinity
  for _ in 0..<rounds {
    let start = processorSeconds()
    blackHole = blackHole &+ work()
    best = min(best, processorSeconds() - start)
  }
  return best
}

/// Keeps the optimizer from leaving work out whose result nobody reads.
@MainActor var blackHole = 0
