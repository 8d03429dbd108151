-- SPDX-License-Identifier: EPL-2.0
-- Runs in a headless Neovim that was set up as docs/editors.md says. Prints a line for every step; the exit status is 1 when one failed.
local folder, expected = os.getenv('TEST_FOLDER'), os.getenv('TEST_EXPECTED')
local failed = false

local function tell(name, ok, detail)
  io.stdout:write((ok and 'ok ' or 'FAILED ') .. name .. (ok and '' or ': ' .. tostring(detail)) .. '\n')
  failed = failed or not ok
end

-- Waits until ask() answers; an answer is kept.
local function wait(name, ask)
  local answer
  local ok = vim.wait(30000, function() answer = ask() return answer end, 20)
  tell(name, ok, vim.inspect(vim.tbl_map(function(one) return one.message end, vim.diagnostic.get(0))):sub(1, 2000))
  return answer
end

local function read(path)
  local file = assert(io.open(path, 'rb'), path)
  local text = file:read('*a')
  file:close()
  return text
end

local function exists(path) return vim.fn.filereadable(path) == 1 end

-- Number of the line that begins with a text.
local function line(begin)
  for number, text in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    if vim.trim(text):sub(1, #begin) == begin then return number, text end
  end
  error('no line ' .. begin)
end

local function finding(code, row)
  for _, one in ipairs(vim.diagnostic.get(0)) do
    if (one.code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code)) == code and (not row or one.lnum == row - 1) then return one end
  end
end

local function main()
  vim.cmd('silent edit ' .. vim.fn.fnameescape(folder .. '/faulty.report'))
  tell('its file type', vim.bo.filetype == 'report', vim.bo.filetype)
  local wrong = line('4.保护第三方合法权益')
  wait('findings', function() return finding('totals/row', wrong) end)
  tell('in Chinese', finding('totals/row', wrong).message:find('现为 5，应为 10') ~= nil, finding('totals/row', wrong).message)

  -- The first of the repairs that the user is offered.
  vim.ui.select = function(items, _, choose) choose(items[1], 1) end
  vim.api.nvim_win_set_cursor(0, { wrong, finding('totals/row', wrong).col })
  vim.lsp.buf.code_action()
  wait('the wrong cell is mended', function() local _, text = line('4.保护第三方合法权益') return text:match('| +3 |') end)
  wait('and the finding gone', function() return finding('totals/row') and not finding('totals/row', wrong) end)

  vim.api.nvim_buf_set_lines(0, -1, -1, false, { '', '# 二、主动公开政府信息情况', '## 第二十条第（六）项', '列|本年处理决定数量', '行政处罚|7' })
  wait('a second table is found', function() return finding('tables/twice') or finding('sections/twice') end)
  vim.cmd('silent edit!')

  vim.cmd('silent edit ' .. vim.fn.fnameescape(folder .. '/ragged.report'))
  wait('another report', function() return #vim.lsp.buf_get_clients(0) > 0 end)
  local format = vim.lsp.buf.format or function() vim.lsp.buf.formatting_sync(nil, 10000) end
  format({ timeout_ms = 10000 })
  local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n'
  tell('formatted as the command line does it', text == read(expected .. '/ragged.report'), text)
  tell('no JSON yet', not exists(folder .. '/out/ragged.json'), 'there is one')
  vim.cmd('silent write')
  wait('a save writes JSON', function() return exists(folder .. '/out/ragged.json') end)
  tell('with the bytes of the command line', read(folder .. '/out/ragged.json') == read(expected .. '/ragged.json'), 'other bytes')
end

local ok, problem = xpcall(main, debug.traceback)
if not ok then tell('the test itself', false, problem) end
vim.cmd(failed and 'cquit!' or 'quitall!')
