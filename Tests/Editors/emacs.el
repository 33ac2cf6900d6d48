;;; emacs.el --- Reads what Emacs shows, for emacs.py -*- lexical-binding: t; -*-

;; It stands for the person at the keyboard: it uses what eglot offers and never asks the server.

;;; Code:

(require 'cl-lib)
(require 'json)
(require 'server)

(setq inhibit-startup-screen t
      make-backup-files nil
      create-lockfiles nil
      eglot-confirm-server-initiated-edits nil
      use-dialog-box nil
      ;; lsp-mode asks once for each project; a person would answer.
      lsp-auto-guess-root t
      lsp-enable-suggest-server-download nil
      lsp-enable-snippet nil)

(defun probe-start-server (socket)
  "Let emacsclient in through SOCKET."
  (setq server-socket-dir (file-name-directory socket)
        server-name (file-name-nondirectory socket))
  (server-start))

(defun probe-encode (body)
  "The value of BODY, run in the blog's buffer, as JSON in base 64."
  (let ((value (with-current-buffer (probe-buffer) (funcall body))))
    (base64-encode-string (encode-coding-string (json-encode value) 'utf-8) t)))

(defun probe-visit (path)
  "Show PATH in the only window."
  (delete-other-windows)
  (set-window-buffer (selected-window) (find-file-noselect path))
  t)

(defun probe-buffer ()
  "The buffer of the post: the one that is shown before others."
  (or (let ((shown (window-buffer (selected-window))))
        (and (string-suffix-p ".md" (or (buffer-file-name shown) "")) shown))
      (cl-find-if (lambda (each) (string-suffix-p ".md" (or (buffer-file-name each) "")))
                  (buffer-list))
      (current-buffer)))

(defun probe-version (client)
  "What is tested, through CLIENT."
  (let ((found (cadr (assq client package-alist))))
    (format "Emacs %s, %s %s" emacs-version client
            (if found (package-version-join (package-desc-version found)) "built in"))))

(defun probe-client ()
  "The command of the server which manages the buffer."
  (cond
   ((and (fboundp 'eglot-current-server) (eglot-current-server))
    (mapconcat #'identity (process-command (jsonrpc--process (eglot-current-server))) " "))
   ((bound-and-true-p lsp-mode)
    (mapconcat
     (lambda (workspace)
       (format "%s" (and (eq (lsp--workspace-status workspace) 'initialized)
                         (lsp--workspace-print workspace))))
     (lsp-workspaces) " "))))

(defun probe-diagnostics ()
  "What flymake marks."
  (vconcat
   (mapcar (lambda (each)
             `((text . ,(buffer-substring-no-properties
                         (flymake-diagnostic-beg each) (flymake-diagnostic-end each)))
               (message . ,(flymake-diagnostic-text each))))
           (flymake-diagnostics))))

(defun probe-last-line ()
  "The last line that is not empty."
  (save-excursion
    (goto-char (point-max))
    (skip-chars-backward "\n")
    (buffer-substring-no-properties (line-beginning-position) (line-end-position))))

(defun probe-open-last-line ()
  "Put point on an empty last line."
  (set-window-buffer (selected-window) (current-buffer))
  (goto-char (point-max))
  (skip-chars-backward "\n")
  (insert "\n")
  (set-window-point (selected-window) (point))
  t)

(defun probe-candidate (wanted)
  "What completion at point says, and its candidate that shows WANTED, as a menu has them."
  (goto-char (point-max))
  (skip-chars-backward "\n")
  (pcase (run-hook-with-args-until-success 'completion-at-point-functions)
    (`(,begin ,end ,table . ,properties)
     (list begin end properties
           (cl-find-if
            (lambda (each) (string-match-p (regexp-quote wanted) each))
            (all-completions (buffer-substring-no-properties begin end) table
                             (plist-get properties :predicate)))))))

(defun probe-entries ()
  "What completion at point lists, from the top."
  (pcase (probe-candidate "")
    (`(,begin ,end ,properties ,_)
     (pcase (run-hook-with-args-until-success 'completion-at-point-functions)
       (`(,_ ,_ ,table . ,_)
        (let* ((typed (buffer-substring-no-properties begin end))
               (sort (cdr (assq 'display-sort-function (cdr (completion-metadata typed table nil)))))
               (all (all-completions typed table (plist-get properties :predicate))))
          (vconcat (mapcar #'substring-no-properties (if sort (funcall sort all) all)))))))))

(defun probe-offers (wanted)
  "Whether a candidate shows WANTED."
  (and (nth 3 (probe-candidate wanted)) t))

(defun probe-take (wanted)
  "Take the candidate that shows WANTED, as a completion menu does; nil where there is none."
  (pcase (probe-candidate wanted)
    (`(,begin ,end ,properties ,(and candidate (pred stringp)))
     (delete-region begin end)
     (insert candidate)
     (let ((finish (plist-get properties :exit-function)))
       (when finish (funcall finish candidate 'finished)))
     t)))

(defun probe-goto (wanted)
  "Put point inside WANTED."
  (goto-char (point-min))
  (search-forward wanted)
  (backward-char 2)
  (set-window-point (get-buffer-window) (point))
  t)

(defun probe-ask-about (wanted)
  "Put point inside WANTED and ask what is known about it, as the command does."
  (probe-goto wanted)
  (if (bound-and-true-p lsp-mode)
      (lsp-describe-thing-at-point)
    (eldoc-print-current-symbol-info t))
  t)

(defun probe-hover ()
  "What eldoc or lsp-mode's command shows."
  (mapconcat
   (lambda (buffer)
     (if (string-match-p "\\` ?\\*\\(eldoc\\|lsp-help\\)" (buffer-name buffer))
         (with-current-buffer buffer (buffer-substring-no-properties (point-min) (point-max)))
       ""))
   (buffer-list) ""))

(defun probe-listed ()
  "What the list of places shows."
  (when (get-buffer-window "*xref*")
    (with-current-buffer "*xref*" (buffer-substring-no-properties (point-min) (point-max)))))

(defun probe-names (index)
  "The names in INDEX of imenu, and those of its groups."
  (mapcan (lambda (each)
            (cons (substring-no-properties (car each))
                  (and (imenu--subalist-p each) (probe-names (cdr each)))))
          index))

(defun probe-outline ()
  "The names that imenu offers for the buffer."
  (vconcat (probe-names imenu--index-alist)))

(defun probe-text-of (name)
  "The text of the buffer of the file whose name ends with NAME."
  (let ((found (cl-find-if (lambda (each) (string-suffix-p name (or (buffer-file-name each) "")))
                           (buffer-list))))
    (when found
      (with-current-buffer found (buffer-substring-no-properties (point-min) (point-max))))))

(defun probe-has-sent ()
  "Whether eglot has told the server of every change of every buffer."
  (cl-notany (lambda (each) (buffer-local-value 'eglot--recent-changes each))
             (cl-remove-if-not (lambda (each) (local-variable-p 'eglot--recent-changes each))
                               (buffer-list))))

(defun probe-prompt ()
  "What the minibuffer asks."
  (let ((window (active-minibuffer-window)))
    (and window (with-current-buffer (window-buffer window) (minibuffer-prompt)))))

(defun probe-field ()
  "What stands in the minibuffer after the question."
  (let ((window (active-minibuffer-window)))
    (and window (with-current-buffer (window-buffer window)
                  (substring-no-properties (minibuffer-contents))))))

(defun probe-replace (old new)
  "Replace OLD by NEW."
  (save-excursion
    (goto-char (point-min))
    (while (search-forward old nil t) (replace-match new t t)))
  t)

(defun probe-log ()
  "The end of what Emacs and eglot noted."
  (mapconcat
   (lambda (buffer)
     (if (string-match-p "\\*Messages\\*\\|EGLOT.*\\(stderr\\|events\\)" (buffer-name buffer))
         (with-current-buffer buffer
           (buffer-substring-no-properties (max (point-min) (- (point-max) 3000)) (point-max)))
       ""))
   (buffer-list) "\n"))

;;; emacs.el ends here
