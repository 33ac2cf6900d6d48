" bloglsp for Vim with ALE. Add this to your vimrc, after ALE is loaded.

" The blog around the file: the nearest folder with one of these, else the file's own.
function! BloglspRoot(buffer) abort
  let l:markers = ['.bloglsp.toml', 'hugo.toml', 'hugo.yaml', 'config.toml', '_config.yml',
        \ 'mkdocs.yml', 'zola.toml', 'astro.config.mjs', 'astro.config.ts', 'astro.config.js',
        \ 'docusaurus.config.js', 'docusaurus.config.ts', '.git']
  let l:folder = fnamemodify(bufname(a:buffer), ':p:h')
  let l:parent = l:folder
  while 1
    for l:name in l:markers
      if !empty(glob(l:parent . '/' . l:name, 1, 1)) | return l:parent | endif
    endfor
    if l:parent ==# fnamemodify(l:parent, ':h') | return l:folder | endif
    let l:parent = fnamemodify(l:parent, ':h')
  endwhile
endfunction

call ale#linter#Define('markdown', {
      \ 'name': 'bloglsp',
      \ 'lsp': 'stdio',
      \ 'executable': 'bloglsp',
      \ 'command': '%e --stdio',
      \ 'project_root': function('BloglspRoot'),
      \ })

autocmd FileType markdown let b:ale_linters = ['bloglsp']
autocmd FileType markdown setlocal omnifunc=ale#completion#OmniFunc
