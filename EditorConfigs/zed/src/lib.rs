// Tells Zed to start the `bloglsp` on your PATH for Markdown files. It downloads nothing.
use zed_extension_api::{self as zed, Command, LanguageServerId, Result, Worktree};

struct Bloglsp;

impl zed::Extension for Bloglsp {
    fn new() -> Self {
        Bloglsp
    }

    fn language_server_command(
        &mut self,
        _: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Command> {
        let command = worktree
            .which("bloglsp")
            .ok_or("bloglsp is not on your PATH")?;
        Ok(Command {
            command,
            args: vec!["--stdio".to_string()],
            env: worktree.shell_env(),
        })
    }
}

zed::register_extension!(Bloglsp);
