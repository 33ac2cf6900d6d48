" bloglsp for Vim with vim-lsp. Add this to your vimrc.

function! BloglspRootURI() abort
  let l:markers = ['.bloglsp.toml', 'hugo.toml', 'hugo.yaml', 'config.toml', '_config.yml',
        \ 'mkdocs.yml', 'zola.toml', 'astro.config.mjs', 'astro.config.ts', 'astro.config.js',
        \ 'docusaurus.config.js', 'docusaurus.config.ts', '.git/']
  return lsp#utils#path_to_uri(
        \ lsp#utils#find_nearest_parent_file_directory(lsp#utils#get_buffer_path(), l:markers))
endfunction

autocmd User lsp_setup call lsp#register_server({
      \ 'name': 'bloglsp',
      \ 'cmd': {_ -> ['bloglsp', '--stdio']},
      \ 'allowlist': ['markdown'],
      \ 'root_uri': {_ -> BloglspRootURI()},
      \ })
autocmd User lsp_buffer_enabled setlocal omnifunc=lsp#complete
