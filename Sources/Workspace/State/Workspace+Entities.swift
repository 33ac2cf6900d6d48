// The stores of entities, followed as they are edited. It never reads one itself.
package import PostIndex
import SiteModel
import Syntax

extension Workspace {
  /// Takes the stores of a site as the editor or the disk has them, and has names looked for where they have changed.
  ///
  /// A store that cannot be read counts as it last could.
  mutating func readStores(of folder: String) -> WorkspaceChange {
    guard var state = sites[folder], state.snapshot != nil else { return WorkspaceChange() }
    var stores: [SitePath: EntityStoreFile] = [:]
    for (path, text) in texts(ofStoresIn: state) {
      if let known = [state.stores[path], state.namedStores[path]].first(where: {
        $0?.source == text
      }) {
        stores[path] = known
        continue
      }
      let read = EntityStoreFile(path: path, source: text)
      stores[path] = read
    }
    let gone = state.stores.keys.filter { stores[$0] == nil }
    state.stores = stores
    sites[folder] = state
    var change = nameNext(folder)
    change.configurationFiles = (stores.keys + gone).sorted().map(state.root.absolute)
    return change
  }

  /// The store of entities at an absolute path, as the editor or the disk has it, with the snapshot that may have read it; nil
  /// where there is none.
  package func store(at absolute: String) -> (snapshot: IndexSnapshot, store: EntityStoreFile)? {
    guard let (state, path) = site(of: absolute), let snapshot = state.snapshot,
      let store = state.stores[path]
    else { return nil }
    return (snapshot, store)
  }

  /// The absolute paths of all stores of entities, sorted.
  package var storeFiles: [String] {
    sites.values.flatMap { state in state.stores.keys.map(state.root.absolute) }.sorted()
  }

  private func texts(ofStoresIn state: SiteState) -> [SitePath: SourceText] {
    let engine = state.root.engine
    var texts = state.inputs.texts.filter { EntityStoreFiles.isStore($0.key, engine: engine) }
    for (absolute, buffer) in buffers {
      guard let (owner, path) = site(of: absolute), owner.root.folder == state.root.folder,
        EntityStoreFiles.isStore(path, engine: engine)
      else { continue }
      texts[path] = buffer
    }
    return texts
  }

  /// Has names looked for, unless a search is under way or nothing has changed.
  private mutating func nameNext(_ folder: String) -> WorkspaceChange {
    var change = WorkspaceChange()
    guard let state = sites[folder], let snapshot = state.snapshot, state.naming == nil else {
      return change
    }
    let stores = state.stores.mapValues { store in
      guard store.isBroken, let last = state.namedStores[store.path], !last.isBroken else {
        return store
      }
      return last
    }
    if stores.mapValues(\.source) == state.namedStores.mapValues(\.source) { return change }
    let ticket = nextTicket()
    sites[folder]?.naming = (ticket, stores)
    change.tasks = [
      .name(folder: folder, snapshot, stores: Array(stores.values), ticket: ticket)
    ]
    return change
  }

  mutating func take(
    _ named: IndexSnapshot, in folder: String, _ ticket: Int
  ) -> WorkspaceChange {
    var change = WorkspaceChange()
    guard let state = sites[folder], let naming = state.naming, naming.ticket == ticket else {
      return change
    }
    sites[folder]?.naming = nil
    sites[folder]?.namedStores = naming.stores
    sites[folder]?.snapshot = state.snapshot?.takingEntities(of: named)
    change.affected = Set(buffers.keys.filter { state.root.path(of: $0) != nil })
    change.configurationFiles = state.stores.keys.sorted().map(state.root.absolute)
    change.formUnion(nameNext(folder))
    return change
  }
}
