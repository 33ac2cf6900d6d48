// What is being done, on one line of a terminal, once it takes a while. It never writes to standard output, and
// nothing where standard error is no terminal.
import Dispatch
import Synchronization

/// One line that comes after a second, is drawn over itself, and is gone in the end.
final class ProgressLine: Sendable {
  private struct State {
    var text = ""
    var isDue = false
    var isShown = false
    var isOver = false
  }

  private let console: Console
  private let state = Mutex(State())

  init(on console: Console) {
    self.console = console
    guard console.showsProgress else { return }
    DispatchQueue.global().asyncAfter(deadline: .now() + 1) { [weak self] in
      self?.change { $0.isDue = true }
    }
  }

  /// What is being done from now on.
  func say(_ text: String) { change { $0.text = text } }

  /// A line that stays, above the one that goes.
  func note(_ line: String) {
    state.withLock { state in
      erase(&state)
      console.note(line)
      draw(&state)
    }
  }

  /// Takes the line away; nothing is drawn any more.
  func end() { change { $0.isOver = true } }

  private func change(_ body: (inout State) -> Void) {
    state.withLock { state in
      erase(&state)
      body(&state)
      draw(&state)
    }
  }

  private func draw(_ state: inout State) {
    guard state.isDue, !state.isOver, !state.text.isEmpty else { return }
    console.draw(console.usesColour ? "\u{1B}[2m\(state.text) …\u{1B}[0m" : "\(state.text) …")
    state.isShown = true
  }

  private func erase(_ state: inout State) {
    guard state.isShown else { return }
    console.draw("\r\u{1B}[K")
    state.isShown = false
  }
}
