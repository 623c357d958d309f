import AnnotationModel
import Testing

@testable import SessionStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system itself does when a file may not grow any more: a part of a line is written.
@Suite struct FullDiskTests {
  @Test func `says that there is no room, applies nothing, and goes on when there is`() async {
    await #expect(processExitsWith: .success) {
      signal(SIGXFSZ, SIG_IGN)
      let folder = try TemporaryFolder()
      let file = try SessionFile.create(StoredSample.session(), at: folder.file("a.json"))
      try file.record([StoredSample.change(1, of: file.session)])
      let before = file.session
      let journal = try folder.content("a.json.journal")
      let change = StoredSample.change(2, of: before)
      for room in [0, 1, 100] {
        limitFiles(to: journal.count + room)
        do {
          try file.record([change])
          Issue.record("there was room")
        } catch SessionFileError.file(let error) {
          #expect(error.operation == .write)
          #expect(error.isFull)
        }
        #expect(file.session == before)
        #expect(try folder.content("a.json.journal") == journal)
      }
      limitFiles(to: 1 << 20)
      try file.record([change])
      #expect(try StoredSession.read(file.path).session == file.session)
      #expect(file.session.history.count == 2)
    }
  }
}

private func limitFiles(to length: Int) {
  var limit = rlimit(rlim_cur: rlim_t(length), rlim_max: .max)
  #if canImport(Glibc)
    let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
  #else
    let resource = RLIMIT_FSIZE
  #endif
  #expect(unsafe setrlimit(resource, &limit) == 0)
}
