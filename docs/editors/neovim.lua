-- Backread in Neovim, 0.7 or later: put this into your init.lua, or source it from there.
-- Needs the command `backread` on the path. Findings appear as diagnostics; the keys below are set for drafts and fact sheets only.

local function attached(_, buffer)
  local function key(lhs, rhs)
    vim.keymap.set('n', lhs, rhs, { buffer = buffer })
  end
  key(']d', vim.diagnostic.goto_next)
  key('[d', vim.diagnostic.goto_prev)
  key('K', vim.lsp.buf.hover)
  key('gd', vim.lsp.buf.definition)
  key('<leader>a', vim.lsp.buf.code_action)
end

-- Fact sheets are checked as they are written, too.
vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, { pattern = '*.facts', command = 'setfiletype facts' })

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'markdown', 'facts' },
  callback = function(event)
    local name = vim.api.nvim_buf_get_name(event.buf)
    -- The folder that holds the sources, else the draft's own.
    local found = vim.fn.finddir('sources', vim.fn.fnamemodify(name, ':h') .. ';')
    local root = found ~= '' and vim.fn.fnamemodify(found, ':p:h:h') or vim.fn.fnamemodify(name, ':p:h')
    local config = {
      name = 'backread',
      cmd = { 'backread', 'lsp', '--stdio' },
      root_dir = root,
      on_attach = attached,
    }
    if vim.lsp.start then
      vim.lsp.start(config)
    else
      vim.lsp.buf_attach_client(event.buf, vim.lsp.start_client(config))
    end
  end,
})
