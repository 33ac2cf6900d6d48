;;; bloglsp-lsp-mode.el --- bloglsp through lsp-mode -*- lexical-binding: t; -*-

;; Paste this into your init.el, or (load "/path/to/bloglsp-lsp-mode").

;;; Code:

(with-eval-after-load 'lsp-mode
  (add-to-list 'lsp-language-id-configuration '(markdown-mode . "markdown"))
  (add-to-list 'lsp-language-id-configuration '(gfm-mode . "markdown"))
  (lsp-register-client
   (make-lsp-client
    :new-connection (lsp-stdio-connection '("bloglsp" "--stdio"))
    :activation-fn (lsp-activate-on "markdown")
    :priority 1
    :server-id 'bloglsp)))

(add-hook 'markdown-mode-hook #'lsp-deferred)

(provide 'bloglsp-lsp-mode)
;;; bloglsp-lsp-mode.el ends here
