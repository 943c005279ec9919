/** SARIF 2.1.0, which code hosts show beside the changed lines. */

import type { Artifact, Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import { type Evidence, type Finding, RULE_IDS } from '../../engine/findings/finding.ts';
import { RULES } from '../../engine/rules/rules.ts';
import { fingerprints, placesIn, uriReference, wholeEdit } from '../places.ts';
import { type Reviewed, safeFix } from '../review.ts';
import type { Reporter } from './reporter.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;

export const report: Reporter = ({ drafts, problems }, { version }) => {
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Backread', semanticVersion: version, version, rules: rules() } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The folder that Backread was called in.' } } },
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolExecutionNotifications: problems.map((text) => ({ level: 'error' as const, message: { text } })),
          },
        ],
        artifacts: drafts.map(
          ({ draft }): Artifact => ({ location: artifact(draft.name), sourceLanguage: 'markdown' }),
        ),
        results: drafts.flatMap(resultsOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** The rules that are run, and those that are only about stets and sources, in one order for good. */
const rules = (): ReportingDescriptor[] =>
  RULE_IDS.map((id) => {
    const rule = RULES.find((one) => one.id === id);
    const text = rule?.says ?? id;
    const severity = rule?.severity ?? 'warning';
    return {
      id,
      name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      shortDescription: { text },
      fullDescription: { text },
      help: { text },
      defaultConfiguration: severity === 'off' ? { enabled: false, level: LEVEL.info } : { level: LEVEL[severity] },
    };
  });

const artifact = (name: string): PhysicalLocation['artifactLocation'] & object => ({
  uri: uriReference(name),
  ...(/^(?:\/|[A-Za-z]:)/.test(name) ? {} : { uriBaseId: 'SRCROOT' }),
});

function resultsOf({ draft, findings }: Reviewed): Result[] {
  const placeOf = placesIn(draft.text);
  const prints = fingerprints(draft, findings);
  return findings.map((finding, at): Result => {
    const { line, column, endLine, endColumn } = placeOf(finding.span);
    const { start, end } = finding.span;
    return {
      ruleId: finding.ruleId,
      ruleIndex: RULE_IDS.indexOf(finding.ruleId),
      level: LEVEL[finding.severity],
      message: { text: finding.message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: artifact(draft.name),
            region: {
              startLine: line,
              startColumn: column,
              endLine,
              endColumn,
              charOffset: start,
              charLength: end - start,
            },
          },
        },
      ],
      partialFingerprints: { 'backreadWords/v1': prints[at] as string },
      relatedLocations: finding.evidence.map(relatedTo),
      ...fixesOf(finding, draft.name, draft.text),
    };
  });
}

const relatedTo = (
  { path, line, passage, text }: Evidence,
  at: number,
): Result['relatedLocations'] & object extends (infer L)[] ? L : never => ({
  id: at,
  physicalLocation: { artifactLocation: artifact(path), region: { startLine: line } },
  message: { text: passage || text },
});

function fixesOf(finding: Finding, name: string, text: string): Pick<Result, 'fixes'> {
  const fix = safeFix(finding);
  if (!fix) return {};
  const { span, text: written } = wholeEdit(fix, text);
  const replacement = {
    deletedRegion: { charOffset: span.start, charLength: span.end - span.start },
    insertedContent: { text: written },
  };
  return {
    fixes: [
      {
        description: { text: fix.title },
        artifactChanges: [{ artifactLocation: artifact(name), replacements: [replacement] }],
      },
    ],
  };
}
