// The process: hands its arguments to the command line. It holds no logic.
@main
enum Main {
  static func main() {}
}
