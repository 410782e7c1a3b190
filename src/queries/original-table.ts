/** A CSV file as received: header and rows as text, with the line a person sees in an editor. */
export interface RawTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly fields: readonly string[] }[];
}
