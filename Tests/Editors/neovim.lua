-- Reads what Neovim shows, for neovim.py. It never changes a buffer.
Probe = {}

function Probe.clients()
  return vim.tbl_map(function(client)
    return client.initialized and client.name or "starting"
  end, vim.lsp.get_clients({ bufnr = 0 }))
end

function Probe.diagnostics()
  return vim.tbl_map(function(each)
    local lines = vim.api.nvim_buf_get_text(0, each.lnum, each.col, each.end_lnum, each.end_col, {})
    return { text = table.concat(lines, "\n"), message = each.message, code = each.code }
  end, vim.diagnostic.get(0))
end

-- The place of the menu's entry that shows `wanted`, from 0; -1 where there is none.
function Probe.entry(wanted)
  for index, item in ipairs(vim.fn.complete_info({ "items" }).items) do
    local shown = table.concat({ item.abbr or "", item.menu or "", item.word or "" }, " ")
    if vim.fn.pumvisible() == 1 and shown:find(wanted, 1, true) then
      return index - 1
    end
  end
  return -1
end

-- What the menu lists, from the top.
function Probe.entries()
  if vim.fn.pumvisible() == 0 then
    return {}
  end
  return vim.tbl_map(function(item)
    return item.abbr or item.word
  end, vim.fn.complete_info({ "items" }).items)
end

function Probe.selected()
  return vim.fn.complete_info({ "selected" }).selected
end

function Probe.goto_text(wanted)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, true)) do
    local column = line:find(wanted, 1, true)
    if column then
      vim.api.nvim_win_set_cursor(0, { number, column })
      return true
    end
  end
  return false
end

function Probe.floating_text()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      local buffer = vim.api.nvim_win_get_buf(window)
      return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n")
    end
  end
  return ""
end

-- Takes the only code action whose title begins with `title`.
function Probe.take_action(title)
  vim.lsp.buf.code_action({
    apply = true,
    filter = function(action)
      return vim.startswith(action.title, title)
    end,
  })
end

-- What the quickfix or location window lists.
function Probe.listed()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    local buffer = vim.api.nvim_win_get_buf(window)
    if vim.bo[buffer].buftype == "quickfix" then
      return vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
    end
  end
end

-- The text of the loaded file whose name ends with `name`.
function Probe.text_of(name)
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.endswith(vim.api.nvim_buf_get_name(buffer), name) and vim.api.nvim_buf_is_loaded(buffer) then
      return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n")
    end
  end
end
