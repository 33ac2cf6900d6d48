;;; bloglsp-eglot.el --- bloglsp through eglot -*- lexical-binding: t; -*-

;; Emacs 29 and newer have eglot; for Emacs 28 install it from GNU ELPA.
;; Paste this into your init.el, or (load "/path/to/bloglsp-eglot").

;;; Code:

(require 'project)
(require 'seq)

(defvar bloglsp-root-markers
  '(".bloglsp.toml" "hugo.toml" "hugo.yaml" "config.toml" "_config.yml" "mkdocs.yml" "zola.toml"
    "astro.config.mjs" "astro.config.ts" "astro.config.js"
    "docusaurus.config.js" "docusaurus.config.ts")
  "Files that mark the folder of a blog.")

(defun bloglsp-find-project (folder)
  "The blog around FOLDER, for a blog that is not under version control."
  (let ((root (locate-dominating-file
               folder
               (lambda (parent)
                 (seq-some (lambda (name) (file-exists-p (expand-file-name name parent)))
                           bloglsp-root-markers)))))
    (when root (cons 'transient root))))

(add-hook 'project-find-functions #'bloglsp-find-project 90)

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               '((markdown-mode gfm-mode markdown-ts-mode) . ("bloglsp" "--stdio"))))

(dolist (hook '(markdown-mode-hook markdown-ts-mode-hook))
  (add-hook hook #'eglot-ensure))

(provide 'bloglsp-eglot)
;;; bloglsp-eglot.el ends here
