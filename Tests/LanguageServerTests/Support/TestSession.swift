// Drives a session without threads or clocks: work waits until the test says so. It judges nothing.
import LanguageServer
import LanguageServerProtocol
import TestSupport
import Testing
import Workspace

/// A session, its disk, what it has sent and what it has asked for.
final class TestSession {
  /// Something that the loop would compute off the loop.
  enum Job {
    case answer(Ticket, @Sendable () -> Answer)
    case judge(Int, @Sendable () -> [Judgement])
    case disk(DiskTask)
    case part(Ticket, @Sendable () -> [UInt8])
  }

  /// 2026-11-01, so that dates in stories are past or future for ever.
  private static let now = 1_793_491_200
  private(set) var session = Session(now: TestSession.now)
  let disk: MemoryDisk
  private(set) var sent: [JSON] = []
  private(set) var notes: [String] = []
  private(set) var exitCode: Int32?
  private(set) var timers: [Timer] = []
  private(set) var delays: [Int] = []
  private(set) var jobs: [Job] = []
  private(set) var abandoned: [LSP.RequestID] = []
  /// Whether the client answers the server's requests with null at once.
  var answersRequests = true
  private var seen = 0
  private var asked: [JSON: String] = [:]

  init(_ files: [String: String] = [:]) { disk = MemoryDisk(files) }

  init(on disk: MemoryDisk) { self.disk = disk }

  // MARK: What the client says

  func receive(_ text: String) {
    if let message = JSON(text: text), let method = message["method"].text {
      asked[message["id"]] = method
    }
    handle(.message(Array(text.utf8)))
  }

  func receive(_ message: JSON) { receive(message.line) }

  func request(_ id: JSON, _ method: String, _ params: JSON? = nil) {
    var message: [String: JSON] = ["jsonrpc": "2.0", "id": id, "method": .string(method)]
    message["params"] = params
    receive(.object(message))
  }

  func notify(_ method: String, _ params: JSON? = nil) {
    var message: [String: JSON] = ["jsonrpc": "2.0", "method": .string(method)]
    message["params"] = params
    receive(.object(message))
  }

  // MARK: What the loop does

  func handle(_ event: Event) {
    for effect in session.handle(event) { carryOut(effect) }
  }

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .send(let body):
      let message = JSON(body) ?? .string("not JSON: " + String(decoding: body, as: UTF8.self))
      sent.append(message)
      if let method = message["method"].text {
        #expect(SentMessage.all.contains { $0.method == method }, "\(method) is not listed")
      }
      let faults = MetaModel.shared?.faults(in: message, answering: asked[message["id"]]) ?? []
      #expect(faults.isEmpty, "\(message.line)")
      if answersRequests, message["method"] != .null, message["id"] != .null {
        receive(["jsonrpc": "2.0", "id": message["id"], "result": nil])
      }
    case .answer(let id, let compute): jobs.append(.answer(id, compute))
    case .answerInParts(let id, let parts, let last):
      jobs += parts.map { .part(id, $0) }
      jobs.append(.answer(id, last))
    case .abandon(let ticket): abandoned.append(ticket.id)
    case .judge(let generation, let compute): jobs.append(.judge(generation, compute))
    case .prepare(let work): work()
    case .disk(let task): jobs.append(.disk(task))
    case .wake(let timer, let milliseconds):
      timers.append(timer)
      delays.append(milliseconds)
    case .note(let line): notes.append(line)
    case .exit(let code): exitCode = code
    }
  }

  /// Runs one job that waits, the oldest unless told otherwise.
  func runJob(at index: Int = 0) async {
    switch jobs.remove(at: index) {
    case .answer(let id, let compute): handle(.answered(id, compute()))
    case .part(let id, let compute): handle(.answeredInPart(id, compute()))
    case .judge(let generation, let compute):
      handle(.judged(generation: generation, compute()))
    case .disk(let task): handle(.disk(await task.run(on: disk.fileSystem)))
    }
  }

  /// Lets a timer ring.
  func fire(_ timer: Timer) {
    guard let index = timers.firstIndex(of: timer) else { return }
    timers.remove(at: index)
    delays.remove(at: index)
    handle(.timer(timer))
  }

  /// Works until nothing is left but timers that ask for changes on the disk.
  func settle() async {
    while true {
      if !jobs.isEmpty {
        await runJob()
      } else if let quiet = timers.first(where: { if case .quiet = $0 { true } else { false } }) {
        fire(quiet)
      } else {
        return
      }
    }
  }

  // MARK: What was sent

  /// The messages sent since this was last asked.
  func takeSent() -> [JSON] {
    defer { seen = sent.count }
    return Array(sent[seen...])
  }

  func answers(to id: JSON) -> [JSON] {
    sent.filter { $0["id"] == id && $0["method"] == .null }
  }

  func sent(_ method: String) -> [JSON] { sent.filter { $0["method"] == .string(method) } }
}
