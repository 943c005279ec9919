/** How a suite that cannot write files says what it came to. */

/** What the suite writes to the file that BACKREAD_RESULTS names, or says behind this mark. */
export interface Results {
  readonly passed: number;
  readonly failures: readonly { readonly title: string; readonly error: string }[];
}

export const RESULTS_LINE = 'results: ';
