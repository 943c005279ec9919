/** The tags of a fact sheet and their values in words, for hovers and lists. */

export const TAG_WORDS: Readonly<Record<string, string>> = {
  source: 'who or what stands behind it',
  'as-of': 'its day, by which its "Tuesday" is reckoned: YYYY-MM-DD',
  status: 'confirmed, or disputed; confirmed where nothing is said',
  supersedes: 'words of an older figure that it takes the place of, as they stand in the document',
};

export const STATUS_WORDS: Readonly<Record<string, string>> = {
  confirmed: 'Confirmed: stands above what documents say of the same thing.',
  disputed: 'Disputed: counts as a document’s word, and sets nothing aside.',
};
