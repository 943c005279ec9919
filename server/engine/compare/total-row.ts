/** Rows of a table that add up the others. */

//            "Total"  "All museums"  "Sum"
const TOTAL = /^(?:grand |sub-?)?(?:total|totals|sum|all|both|overall|together|combined)\b/iu;

export const isTotalRow = (rowHead: string): boolean => TOTAL.test(rowHead.trim());
