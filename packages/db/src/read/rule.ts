/** The rule that made a finding: the answer to « pourquoi ? ». */
export interface RuleView {
  readonly name: string;
  readonly version: number | null;
  readonly words: readonly string[];
}

export function ruleOf(row: {
  ruleName: string | null;
  ruleVersion: number | null;
  ruleWords: string[] | null;
}): RuleView | null {
  return row.ruleName === null ? null : { name: row.ruleName, version: row.ruleVersion, words: row.ruleWords ?? [] };
}
