/** Something a reader can go to. `Target` is the caller's own: search hands it back and does not look inside. */
export interface SearchEntry<Target = string> {
  readonly kind: 'area' | 'indicator' | 'page';
  readonly id: string;
  /** As shown, in the language of the page: "Huyện Bắc Hà". */
  readonly title: string;
  /** Shown beside the title ("Tỉnh Lào Cai"); not searched. */
  readonly subtitle: string;
  readonly target: Target;
  /** Other names it answers to: the other language, old names, spellings. Written naturally, folded here. */
  readonly keys: readonly string[];
}
