// The process: hands its arguments to the command line and ends with its code. It holds no logic.
import Foundation

@main
enum Main {
  static func main() async {
    let words = Array(ProcessInfo.processInfo.arguments.dropFirst())
    exit(await CommandLineTool.run(words, on: .standard()).rawValue)
  }
}
