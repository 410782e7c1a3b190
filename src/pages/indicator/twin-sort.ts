/** What a table is sorted by: official order, name, a column of a period, or the change. */
export interface TwinSort {
  readonly by: 'official' | 'name' | 'change' | number;
  readonly isDown: boolean;
}
