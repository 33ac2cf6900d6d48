// The loop: one thread reads, one task owns the session and alone writes, others compute. It decides nothing.
import Foundation
import LanguageServerProtocol
import SiteModel
import Syntax
import Workspace

/// A session on the process's standard streams.
package enum Server {
  /// Serves one client until it is gone; never returns.
  ///
  /// - Parameter trace: where to write a transcript of the session.
  package static func run(trace: String? = nil) async -> Never {
    let streams = StandardStreams.claim()
    var transcript: Transcript?
    if let trace {
      transcript = Transcript(path: trace)
      if transcript == nil { StandardStreams.note("bloglsp: cannot write the trace to '\(trace)'") }
    }
    let (inbox, post) = AsyncStream.makeStream(of: Event.self, bufferingPolicy: .unbounded)
    read(streams, into: post)
    var loop = Loop(streams: streams, transcript: transcript, inbox: post)
    for await event in inbox { loop.take(event) }
    StandardStreams.exit(1)
  }

  /// A thread of its own: it waits for the client and for nobody else.
  private static func read(
    _ streams: StandardStreams, into inbox: AsyncStream<Event>.Continuation
  ) {
    let thread = Thread {
      var framer = LSP.MessageFramer()
      while true {
        let bytes = streams.read()
        if bytes.isEmpty {
          inbox.yield(.inputEnded)
          return
        }
        for item in framer.push(bytes) {
          switch item {
          case .success(let body): inbox.yield(.message(body))
          case .failure(let error):
            inbox.yield(.inputBroken(error.description))
            return
          }
        }
      }
    }
    thread.name = "bloglsp input"
    thread.start()
  }
}

/// Carries out what the session asks for. Owned by one task.
private struct Loop {
  let streams: StandardStreams
  let transcript: Transcript?
  let inbox: AsyncStream<Event>.Continuation
  private var session: Session
  private var answering: [Ticket: Task<Void, Never>] = [:]

  init(
    streams: StandardStreams, transcript: Transcript?, inbox: AsyncStream<Event>.Continuation
  ) {
    self.streams = streams
    self.transcript = transcript
    self.inbox = inbox
    session = Session(now: Int(Date().timeIntervalSince1970)) {
      let now = Date()
      return Timestamp(
        instant: Int(now.timeIntervalSince1970), offset: TimeZone.current.secondsFromGMT(for: now))
    }
  }

  mutating func take(_ event: Event) {
    if case .message(let body) = event { transcript?.record(body, from: .client) }
    if case .answered(let ticket, _) = event { answering[ticket] = nil }
    for effect in session.handle(event) { carryOut(effect) }
  }

  private mutating func carryOut(_ effect: Effect) {
    let inbox = inbox
    switch effect {
    case .send(let body):
      transcript?.record(body, from: .server)
      // Nobody reads any more: the end of input follows by itself.
      _ = streams.write(LSP.MessageFramer.frame(body))
    case .answer(let ticket, let compute):
      answering[ticket] = Task.detached(priority: .userInitiated) {
        // A request that was cancelled while it waited for a thread costs nothing more.
        if !Task.isCancelled { inbox.yield(.answered(ticket, compute())) }
      }
    case .answerInParts(let ticket, let parts, let last):
      answering[ticket] = Task.detached(priority: .utility) {
        for part in parts where !Task.isCancelled { inbox.yield(.answeredInPart(ticket, part())) }
        if !Task.isCancelled { inbox.yield(.answered(ticket, last())) }
      }
    case .abandon(let ticket): answering.removeValue(forKey: ticket)?.cancel()
    case .judge(let generation, let compute):
      Task.detached(priority: .utility) {
        inbox.yield(.judged(generation: generation, compute()))
      }
    case .prepare(let work): Task.detached(priority: .utility) { work() }
    case .disk(let task):
      // What nobody waits for must not take the place of what somebody does.
      let priority: TaskPriority = task.isPatient ? .background : .utility
      Task.detached(priority: priority) { inbox.yield(.disk(await task.run())) }
    case .wake(.parentCheck(let process), let milliseconds):
      watch(process, every: milliseconds)
    case .wake(let timer, let milliseconds):
      Task.detached {
        try? await Task.sleep(for: .milliseconds(milliseconds))
        inbox.yield(.timer(timer))
      }
    case .note(let line): StandardStreams.note(line)
    case .exit(let code): StandardStreams.exit(code)
    }
  }

  private func watch(_ process: Int32, every milliseconds: Int) {
    let inbox = inbox
    Task.detached(priority: .background) {
      while StandardStreams.isAlive(process) {
        try? await Task.sleep(for: .milliseconds(milliseconds))
      }
      inbox.yield(.parentDied)
    }
  }
}
