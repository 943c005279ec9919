/** JUnit's XML: a draft is a suite, a finding a test that failed; a draft without findings is one that passed. */

import { placesIn, slashed } from '../places.ts';
import { findingsOf } from '../review.ts';
import { element, XML_HEAD } from '../xml.ts';
import type { Reporter } from './reporter.ts';

export const report: Reporter = (review) => {
  const suites = review.drafts.map(({ draft, findings }) => {
    const placeOf = placesIn(draft.text);
    const name = slashed(draft.name);
    const cases = findings.map(({ span, severity, message, ruleId }) => {
      const { line, column } = placeOf(span);
      const failure = element('failure', { message, type: severity }, `${name}:${line}:${column} ${message}`);
      return element('testcase', { name: `${ruleId} ${line}:${column}`, classname: name, time: 0 }, [failure]);
    });
    const passed = element('testcase', { name: 'agrees with its sources', classname: name, time: 0 });
    const tests = Math.max(1, findings.length);
    const attributes = { name, tests, failures: findings.length, errors: 0, skipped: 0, time: 0 };
    return element('testsuite', attributes, cases.length > 0 ? cases : [passed]);
  });
  const unread = review.problems.map((problem, at) =>
    element('testcase', { name: `could not be read (${at + 1})`, classname: 'backread', time: 0 }, [
      element('error', { message: problem, type: 'unreadable' }),
    ]),
  );
  const failures = findingsOf(review).length;
  const tests = review.drafts.reduce((sum, { findings }) => sum + Math.max(1, findings.length), unread.length);
  if (unread.length > 0) {
    const attributes = {
      name: 'backread',
      tests: unread.length,
      failures: 0,
      errors: unread.length,
      skipped: 0,
      time: 0,
    };
    suites.push(element('testsuite', attributes, unread));
  }
  return `${XML_HEAD}${element('testsuites', { name: 'backread', tests, failures, errors: unread.length, time: 0 }, suites)}\n`;
};
