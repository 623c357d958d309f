import Dispatch
import Synchronization

/// Work on several cores, with results in the order of the work.
enum Parallel {
  /// Returns what the body makes of each item.
  ///
  /// - Parameter jobs: how many are worked on at once; with 1 no other thread is started.
  static func map<Item: Sendable, Product: Sendable>(
    _ items: [Item], jobs: Int, _ body: @Sendable (Item) -> Product
  ) -> [Product] {
    guard jobs > 1, items.count > 1 else { return items.map(body) }
    let products = Mutex([Product?](repeating: nil, count: items.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(jobs, items.count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < items.count else { return }
        let product = body(items[index])
        products.withLock { $0[index] = product }
      }
    }
    return products.withLock { $0.compactMap { $0 } }
  }
}
