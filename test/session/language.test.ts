/** An editor in Spanish: what is said around findings is in its language, the findings are in the draft's. */

import { afterEach, expect, test } from 'vitest';
import { converse, endAll, workspaceWith } from './conversation.ts';
import { SOURCE, VALUE, WRONG } from './harbour.ts';

afterEach(endAll);

test.each(['es', 'es-MX'])('%s', async (locale) => {
  const workspace = await workspaceWith({ 'sources/harbour-office.txt': SOURCE, 'draft.md': WRONG });
  const talk = await converse([workspace], {
    locale,
    commands: ['backread.stet', 'backread.openSource', 'backread.explain'],
  });
  const uri = workspace.uri('draft.md');
  talk.open(uri, WRONG);
  expect((await talk.findings(uri))[0]?.message).toMatch(/^Draft says 14 boats/);
  expect((await talk.actions(uri, VALUE)).map(({ title }) => title)).toEqual([
    'Cambiar por "52"',
    'Stet: dejar "14" como está…',
    'Abrir harbour-office.txt:3 al lado',
    'Explicar por qué se señala "14"',
    'Dejar de comprobar cifras en este borrador (.backread.jsonc)',
    'Dejar de comprobar cifras en todos los borradores (.backread.jsonc)',
  ]);
  const hover = await talk.connection.sendRequest('textDocument/hover', {
    textDocument: { uri },
    position: VALUE.start,
  });
  expect(JSON.stringify(hover)).toContain('✗ Desmentido');
});
