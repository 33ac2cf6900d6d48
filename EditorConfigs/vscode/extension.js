// Starts bloglsp for Markdown files. Everything else is vscode-languageclient's work.
const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = function () {
  const settings = vscode.workspace.getConfiguration("bloglsp");
  const server = { command: settings.get("path", "bloglsp"), args: ["--stdio"] };
  client = new LanguageClient("bloglsp", "bloglsp", server, {
    documentSelector: [
      { scheme: "file", language: "markdown" },
      { scheme: "file", language: "mdx" },
    ],
    initializationOptions: settings.get("settings", {}),
  });
  return client.start();
};

exports.deactivate = function () {
  return client && client.stop();
};
