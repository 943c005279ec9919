/** The recipe for Neovim in a real Neovim: findings come, and a fix is offered and written. */

import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { RIGHT, SOURCE, WRONG } from './harbour.ts';

const RECIPE = join(import.meta.dirname, '../../docs/editors/neovim.lua');
/** What `backread` on the path is. */
const CLI = join(import.meta.dirname, '../../server/main-cli.ts');
const installed = spawnSync('nvim', ['--version']).status === 0;

/** Waits for the finding, writes down what is offered, takes the first and saves. */
const SCRIPT = `
local function wait(what, holds)
  if not vim.wait(30000, holds, 50) then error('not in time: ' .. what) end
end
wait('a finding', function() return #vim.diagnostic.get(0) > 0 end)
local finding = vim.diagnostic.get(0)[1]
local range = {
  start = { line = finding.lnum, character = finding.col },
  ['end'] = { line = finding.lnum, character = finding.col },
}
local asked = {
  textDocument = vim.lsp.util.make_text_document_params(),
  range = range,
  context = { diagnostics = {} },
}
local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', asked, 30000)
local id, answer = next(answers)
vim.lsp.util.apply_workspace_edit(answer.result[1].edit, vim.lsp.get_client_by_id(id).offset_encoding)
wait('it is mended', function() return #vim.diagnostic.get(0) == 0 end)
vim.cmd('write')
vim.fn.writefile({ finding.message, answer.result[1].title }, vim.env.BACKREAD_SAID)
vim.cmd('quitall')
`;

test.skipIf(!installed)('the recipe for Neovim', async () => {
  const home = mkdtempSync(join(tmpdir(), 'backread-nvim-'));
  try {
    mkdirSync(join(home, 'bin'));
    mkdirSync(join(home, 'story/sources'), { recursive: true });
    writeFileSync(join(home, 'story/sources/harbour-office.txt'), SOURCE);
    writeFileSync(join(home, 'story/draft.md'), WRONG);
    writeFileSync(join(home, 'script.lua'), SCRIPT);
    const command = join(home, 'bin/backread');
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`);
    chmodSync(command, 0o755);
    const said = join(home, 'said');
    await promisify(execFile)(
      'nvim',
      ['--headless', '-u', RECIPE, 'draft.md', '-c', `luafile ${join(home, 'script.lua')}`, '-c', 'cquit'],
      {
        cwd: join(home, 'story'),
        env: {
          ...process.env,
          HOME: home,
          BACKREAD_SAID: said,
          PATH: `${join(home, 'bin')}${delimiter}${process.env.PATH}`,
        },
        timeout: 50_000,
      },
    );
    expect(readFileSync(said, 'utf8')).toMatch(/^Draft says 14 boats; .* 52 .*\nChange to "52"\n$/);
    expect(readFileSync(join(home, 'story/draft.md'), 'utf8')).toBe(RIGHT);
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
});
