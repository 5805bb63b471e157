import FoundationEssentials
import Generation
import Glibc

/// Tells how a generation goes: communities, rows, seconds, memory; a line every five seconds at most.
final class ProgressTeller {
  private let started = ContinuousClock.now
  private var told: Int64 = -5
  private var last: Generator.Progress?

  /// Takes a progress; prints it when the last line is old enough.
  func tell(_ progress: Generator.Progress) {
    last = progress
    let seconds = started.duration(to: .now).components.seconds
    guard seconds - told >= 5 else { return }
    told = seconds
    line(progress, seconds)
  }

  /// Prints where it ended.
  func conclude() {
    guard let last else { return print("nothing to do: every community is there") }
    line(last, started.duration(to: .now).components.seconds)
  }

  private func line(_ progress: Generator.Progress, _ seconds: Int64) {
    print("communities \(progress.done)/\(progress.of)  rows \(progress.rows)  seconds \(seconds)  RSS \(Self.resident()) MB")
    // Whoever watches a file sees the line at once.
    fflush(nil)
  }

  /// Memory the process holds, as the kernel counts it; 0 where it does not tell.
  private static func resident() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return (line.flatMap { Int($0.filter(\.isNumber)) } ?? 0) / 1024
  }
}
