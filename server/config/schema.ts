/** What a configuration file may say. It is data only: nothing in it is ever run. */

import * as z from 'zod';
import { RULE_IDS } from '../engine/findings/finding.ts';

const severity = z.enum(['error', 'warning', 'info']);
const rules = z.partialRecord(z.enum(RULE_IDS), z.enum(['error', 'warning', 'info', 'off']));
const patterns = z.array(z.string().min(1));

export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  root: z.boolean().optional().describe('Look for no configuration in the folders above.'),
  sources: patterns
    .optional()
    .describe(
      'Files, folders or globs of the source documents, as seen from this file; one that begins with ! is left out.',
    ),
  exclude: patterns.optional().describe('Files, folders or globs that are neither drafts nor sources.'),
  confidential: patterns
    .optional()
    .describe('Files, folders or globs of sources that nothing written for others may quote.'),
  trust: z
    .strictObject({
      high: patterns.describe('Sources that are believed where others disagree with them.'),
      low: patterns.describe('Sources that are set aside where others disagree with them.'),
    })
    .partial()
    .optional()
    .describe('Files, folders or globs of sources that weigh more or less than the others.'),
  rules: rules.optional().describe("Each rule's severity, or off."),
  overrides: z
    .array(z.strictObject({ files: patterns, rules }))
    .optional()
    .describe('Other severities for some drafts; of several that name a draft, the last counts.'),
  style: z.enum(['ap', 'guardian', 'reuters']).optional().describe('House style in which fixes are written.'),
  date: z.iso.date().optional().describe("The story's date (YYYY-MM-DD) where the draft gives none."),
  limits: z
    .strictObject({
      megabytes: z.number().positive().max(2000).describe('Size of a source that is not plain text. Default 100.'),
      seconds: z.number().positive().max(3600).describe('Time to read one. Default 60.'),
      memory: z.int().min(64).max(16_384).describe('Memory to read one, in MB. Default 1024.'),
      pages: z.int().positive().describe('Pages of a PDF that are read. Default 2000.'),
      rows: z.int().positive().describe('Rows of a workbook that are read. Default 50000.'),
    })
    .partial()
    .optional()
    .describe('How far reading goes.'),
  store: z
    .string()
    .min(1)
    .optional()
    .describe("The newsroom's fact base: postgres://user@host/database. The password comes from the environment."),
  failOn: z.enum(['error', 'warning', 'info', 'never']).optional().describe('The least severity that fails a check.'),
  minSeverity: severity.optional().describe('The least severity that is shown.'),
});

export type ConfigFile = z.infer<typeof configSchema>;

/** The same as JSON Schema, for editors. */
export const configJsonSchema = (): object => ({
  ...z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7' }),
  title: 'Backread configuration',
});
