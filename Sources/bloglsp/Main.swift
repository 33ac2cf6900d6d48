// The process: hands its arguments to the command line. It holds no logic.
import LanguageServer

@main
enum Main {
  static func main() async {
    await Server.run()
  }
}
