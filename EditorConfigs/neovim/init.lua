vim.lsp.enable("bloglsp")
