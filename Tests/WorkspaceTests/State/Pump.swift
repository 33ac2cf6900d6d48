// Carries out what a workspace asks for, in any order that threads could take. It decides nothing itself.
import PostIndex
import SiteModel
import Syntax
import TestSupport

@testable import Workspace

/// A workspace with the work it has asked for: tasks that wait for a thread, and reports on their way back.
struct Pump {
  var workspace = Workspace(now: Pump.now)
  let disk: MemoryDisk
  private(set) var tasks: [DiskTask] = []
  private(set) var reports: [DiskReport] = []
  private(set) var changes: [WorkspaceChange] = []

  /// The middle of 2026.
  static let now = 1_782_000_000

  init(_ disk: MemoryDisk) { self.disk = disk }

  mutating func follow(_ change: WorkspaceChange) {
    changes.append(change)
    tasks += change.tasks
  }

  /// Runs one task or delivers one report, whichever chance takes.
  mutating func step(_ random: inout some RandomNumberGenerator) async {
    let choice = Int.random(in: 0..<max(1, tasks.count + reports.count), using: &random)
    if choice < tasks.count {
      reports.append(await tasks.remove(at: choice).run(on: disk.fileSystem))
    } else if choice - tasks.count < reports.count {
      follow(workspace.take(reports.remove(at: choice - tasks.count)))
    }
  }

  /// Until nothing is left to do, in order.
  mutating func drain() async {
    while !tasks.isEmpty || !reports.isEmpty {
      if !tasks.isEmpty { reports.append(await tasks.removeFirst().run(on: disk.fileSystem)) }
      while !reports.isEmpty { follow(workspace.take(reports.removeFirst())) }
    }
  }

  /// A workspace over the disk as it is, with everything done.
  static func settled(
    _ disk: MemoryDisk, folders: [String] = ["/blog"], settings: ClientSettings = .none,
    buffers: [String: SourceText] = [:]
  ) async -> Pump {
    var pump = Pump(disk)
    pump.follow(pump.workspace.setClientSettings(settings))
    pump.follow(pump.workspace.setFolders(folders))
    await pump.drain()
    for (path, source) in buffers.sorted(by: { $0.key < $1.key }) {
      pump.follow(pump.workspace.open(path, source))
    }
    await pump.drain()
    pump.changes = []
    return pump
  }
}

extension Workspace {
  /// What differs between two workspaces that nothing is under way in; nil where nothing does.
  func firstDifference(from other: Workspace) -> String? {
    if sites.keys.sorted() != other.sites.keys.sorted() {
      return "sites \(sites.keys.sorted()), not \(other.sites.keys.sorted())"
    }
    for (folder, state) in sites.sorted(by: { $0.key < $1.key }) {
      guard let expected = other.sites[folder] else { return folder }
      if let difference = state.firstDifference(from: expected) {
        return "\(folder): \(difference)"
      }
    }
    for path in Set(buffers.keys).union(other.buffers.keys).sorted() {
      if buffers[path] != other.buffers[path] { return "text of \(path)" }
      let place = place(of: path)
      let expected = other.place(of: path)
      if place?.root != expected?.root || place?.path != expected?.path {
        return "place of \(path)"
      }
      if let place, let expected,
        let difference = place.snapshot.firstDifference(from: expected.snapshot)
      {
        return "snapshot of \(path): \(difference)"
      }
    }
    return isComplete ? nil : "not complete"
  }
}

extension SiteState {
  fileprivate func firstDifference(from other: SiteState) -> String? {
    if root != other.root { return "root \(root), not \(other.root)" }
    if detected != other.detected { return "detected \(detected), not \(other.detected)" }
    if isScanning || read != nil || !unread.isEmpty { return "work under way" }
    if settingsText != other.settingsText { return "settings" }
    if signatures != other.signatures {
      let paths = Set(signatures.keys).union(other.signatures.keys)
        .filter { signatures[$0] != other.signatures[$0] }.sorted()
      return "signatures of \(paths)"
    }
    if inputs.listing != other.inputs.listing { return "listing" }
    if inputs.texts != other.inputs.texts { return "inputs" }
    guard let snapshot, let expected = other.snapshot else { return "no snapshot" }
    return snapshot.firstDifference(from: expected)
  }
}
