// What can happen to a session. It never says what follows from it.
import LanguageServerProtocol
package import Workspace

/// Everything that a session is told. Nothing else reaches it.
package enum Event: Sendable {
  /// The body of one message from the client.
  case message([UInt8])
  /// The client has closed the stream.
  case inputEnded
  /// The stream no longer holds messages; the text says what was received.
  case inputBroken(String)
  /// The answer to a request, computed off the loop.
  case answered(Ticket, Answer)
  /// The body of a notification that holds a part of an answer.
  case answeredInPart(Ticket, [UInt8])
  /// Findings computed off the loop, with the generation of the schedule that asked for them.
  case judged(generation: Int, [Judgement])
  /// What work on the disk has found.
  case disk(DiskReport)
  case timer(Timer)
  /// The process that started this one no longer exists.
  case parentDied
}

/// What was computed for a request.
package struct Answer: Sendable {
  /// Of the message to send.
  package let body: [UInt8]
  /// What the session keeps of it once it is sent.
  package let tokens: TokenResult?
  /// What the author is told once it is sent.
  package let notice: String?

  package init(body: [UInt8], tokens: TokenResult? = nil, notice: String? = nil) {
    self.body = body
    self.tokens = tokens
    self.notice = notice
  }
}

/// What a session asks to be woken for.
package enum Timer: Hashable, Sendable {
  /// The author has been quiet since the edit of this generation.
  case quiet(generation: Int)
  /// Look for changes on the disk.
  case poll
  /// See whether the process that started this one still lives.
  case parentCheck(Int32)
}

/// What a session asks for. The loop carries effects out in order.
package enum Effect: Sendable {
  /// Write the body of one message.
  case send([UInt8])
  /// Compute an answer off the loop; it comes back as `.answered`.
  case answer(Ticket, @Sendable () -> Answer)
  /// Compute an answer in parts off the loop, one after the other; each comes back as `.answeredInPart`, and
  /// what the last function gives as `.answered`.
  case answerInParts(Ticket, [@Sendable () -> [UInt8]], last: @Sendable () -> Answer)
  /// Give up computing an answer that nobody waits for.
  case abandon(Ticket)
  /// Judge posts off the loop; the findings come back as `.judged`.
  case judge(generation: Int, @Sendable () -> [Judgement])
  /// Make what will soon be asked for, off the loop; nothing comes back.
  case prepare(@Sendable () -> Void)
  /// Work on the disk, off the loop; what it finds comes back as `.disk`.
  case disk(DiskTask)
  case wake(Timer, afterMilliseconds: Int)
  /// A line for whoever started the process.
  case note(String)
  /// End the process at once.
  case exit(Int32)
}
