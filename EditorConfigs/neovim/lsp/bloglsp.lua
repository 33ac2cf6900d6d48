-- bloglsp for Neovim 0.11 and newer. Copy to ~/.config/nvim/lsp/bloglsp.lua
-- and put the line of init.lua (beside this folder) into your own init.lua.
return {
  cmd = { "bloglsp", "--stdio" },
  filetypes = { "markdown", "markdown.mdx", "mdx" },
  root_markers = {
    ".bloglsp.toml",
    "hugo.toml",
    "hugo.yaml",
    "config.toml",
    "_config.yml",
    "mkdocs.yml",
    "zola.toml",
    "astro.config.mjs",
    "astro.config.ts",
    "astro.config.js",
    "docusaurus.config.js",
    "docusaurus.config.ts",
    ".git",
  },
  -- Neovim's own completion, shown while you type. Remove it where a plugin completes for you.
  on_attach = function(client, buffer)
    -- Nothing is inserted before you choose, and any letters of a title find it.
    vim.bo[buffer].completeopt = "menuone,noselect,popup,fuzzy"
    vim.lsp.completion.enable(true, client.id, buffer, {
      autotrigger = true,
      -- Left to itself, Neovim cuts an entry at its first space, and titles have spaces.
      convert = function(item)
        local is_snippet = item.insertTextFormat == vim.lsp.protocol.InsertTextFormat.Snippet
        local edit = not is_snippet and item.textEdit
        return edit and { word = edit.newText } or {}
      end,
    })
  end,
}
