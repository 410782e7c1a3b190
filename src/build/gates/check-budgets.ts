/** What a budget is for. */
export type BudgetName = 'firstLoadJs' | 'chartJs' | 'css';

/** A built file that counts towards a budget. */
export type MeasuredFile = {
  readonly budget: BudgetName;
  readonly name: string;
  readonly gzipBytes: number;
};

/** Largest allowed sum of gzip sizes, in bytes, by budget. */
export type Budgets = Readonly<
  Record<BudgetName, { readonly limitBytes: number; readonly of: string }>
>;

/** How one budget stands. */
export type BudgetResult = {
  readonly budget: BudgetName;
  readonly files: number;
  readonly gzipBytes: number;
  readonly limitBytes: number;
  /** Undefined when the budget is kept. */
  readonly problem?: string;
};

const names: readonly BudgetName[] = ['firstLoadJs', 'chartJs', 'css'];

/** kB of 1000 bytes with one decimal, as the build prints them. */
export function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/**
 * Compares built files with the budgets. A budget no file counts towards is broken too: the site
 * has scripts, charts and styles, so nothing measured means that the measuring went blind.
 */
export function checkBudgets(files: readonly MeasuredFile[], budgets: Budgets): BudgetResult[] {
  return names.map((budget) => {
    const own = files.filter((file) => file.budget === budget);
    const gzipBytes = own.reduce((sum, file) => sum + file.gzipBytes, 0);
    const { limitBytes, of } = budgets[budget];
    const result = { budget, files: own.length, gzipBytes, limitBytes };
    if (own.length === 0 || gzipBytes === 0)
      return { ...result, problem: `no file found for: ${of}` };
    if (gzipBytes <= limitBytes) return result;
    return { ...result, problem: `${inKilobytes(gzipBytes - limitBytes)} too much for: ${of}` };
  });
}
