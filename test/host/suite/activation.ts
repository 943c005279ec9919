/** How long the extension takes to become active. First of all tests: it becomes active once. */

import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('activation', () => {
  it('is measured, and does not wait for the server', async () => {
    const extension = vscode.extensions.getExtension('backread.backread');
    assert.ok(extension);
    assert.equal(extension.isActive, false, 'nobody asked for it yet');
    const started = performance.now();
    await extension.activate();
    console.log(`    active in ${Math.round(performance.now() - started)} ms`);
  });
});
