;;; Runs in an Emacs without a terminal that was set up as docs/editors.md says.  -*- lexical-binding: t -*-
;; SPDX-License-Identifier: EPL-2.0
;;; Prints a line for every step; the exit status is 1 when one failed.

(require 'eglot)
(require 'flymake)
(setq make-backup-files nil create-lockfiles nil eglot-sync-connect 30 eglot-autoshutdown t eglot-confirm-server-initiated-edits nil)

(defvar folder (file-name-as-directory (getenv "TEST_FOLDER")))
(defvar expected (file-name-as-directory (getenv "TEST_EXPECTED")))
(defvar failed nil)

(defun tell (name ok &optional detail)
  (princ (format "%s %s%s\n" (if ok "ok" "FAILED") name (if ok "" (format ": %s" detail))))
  (unless ok (setq failed t)))

(defun wait (name ask)
  "Wait until ASK answers; its last answer is the value."
  (let ((end (+ (float-time) 30)) answer)
    (while (and (not (setq answer (funcall ask))) (< (float-time) end))
      (accept-process-output nil 0.02))
    (tell name answer (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))
    answer))

(defun bytes (file)
  (with-temp-buffer
    (set-buffer-multibyte nil)
    (insert-file-contents-literally file)
    (buffer-string)))

(defun line (begin)
  "Go to the line that begins with BEGIN."
  (goto-char (point-min))
  (re-search-forward (concat "^ *" (regexp-quote begin)))
  (beginning-of-line))

(defun findings (text)
  (seq-filter (lambda (one) (string-match-p (regexp-quote text) (flymake-diagnostic-text one))) (flymake-diagnostics)))

(defun visit (name)
  (find-file (concat folder name))
  (setq-local project-find-functions (list (lambda (_) (cons 'transient folder))))
  ;; What the hook of the settings does once a command has been given, which never happens here.
  (unless (eglot-managed-p)
    (apply #'eglot (eglot--guess-contact))))

(defun main ()
  (visit "faulty.report")
  (tell "its mode" (eq major-mode 'report-mode) major-mode)
  (wait "the server" #'eglot-managed-p)
  (flymake-start)
  (wait "findings" (lambda () (findings "现为 5，应为 10")))
  (line "4.保护第三方合法权益")
  (goto-char (flymake-diagnostic-beg (car (findings "现为 5，应为 10"))))
  ;; The first of the repairs that the user is offered.
  (cl-letf (((symbol-function 'completing-read) (lambda (_prompt all &rest _) (car (all-completions "" all))))
            (last-nonmenu-event ?\r)) ; asked with the keyboard, not with the mouse
    (eglot-code-actions (point) (point) "quickfix" t))
  (wait "the wrong cell is mended"
        (lambda () (save-excursion (line "4.保护第三方合法权益") (looking-at-p "[^|]*| +3 |"))))
  (eglot--signal-textDocument/didChange)
  (wait "and the finding gone" (lambda () (and (findings "现为 5，应为 4") (not (findings "现为 5，应为 10")))))
  (set-buffer-modified-p nil)

  (visit "ragged.report")
  (wait "another report" #'eglot-managed-p)
  (eglot-format-buffer)
  (let ((text (encode-coding-string (buffer-string) 'utf-8)))
    (tell "formatted as the command line does it" (equal text (bytes (concat expected "ragged.report"))) (buffer-string)))
  (eglot--signal-textDocument/didChange)
  (let ((json (concat folder "out/ragged.json")))
    (tell "no JSON yet" (not (file-exists-p json)))
    (save-buffer)
    (wait "a save writes JSON" (lambda () (file-exists-p json)))
    (tell "with the bytes of the command line" (equal (bytes json) (bytes (concat expected "ragged.json")))))
  (eglot-shutdown (eglot-current-server)))

(condition-case problem
    (main)
  (error (tell "the test itself" nil problem)))
(set-buffer-modified-p nil)
(kill-emacs (if failed 1 0))
