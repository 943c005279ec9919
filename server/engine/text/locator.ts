/** Where in its file a passage stands whose words were taken out of another format, so that it has no line to count. */

/** Numbers count from 1. What a format does not know is not there. */
export interface Locator {
  /** The message of a mailbox. */
  readonly message?: number;
  readonly sheet?: string;
  /** "C4" */
  readonly cell?: string;
  readonly page?: number;
  readonly paragraph?: number;
  /** The line of a file that was read as data. */
  readonly line?: number;
  /** When it is said in a recording: "00:12:31". */
  readonly time?: string;
}

/** "page 4", "sheet Budget, cell C4", "at 00:12:31": as it is written behind the file's name. */
export function locatorWords({ message, sheet, cell, page, paragraph, line, time }: Locator): string {
  return [
    message === undefined ? '' : `message ${message}`,
    sheet === undefined ? '' : `sheet ${sheet}`,
    cell === undefined ? '' : `cell ${cell}`,
    page === undefined ? '' : `page ${page}`,
    paragraph === undefined ? '' : `paragraph ${paragraph}`,
    line === undefined ? '' : `line ${line}`,
    time === undefined ? '' : `at ${time}`,
  ]
    .filter((words) => words !== '')
    .join(', ');
}
