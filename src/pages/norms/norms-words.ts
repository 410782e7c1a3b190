import type { NormsTexts } from '#i18n/norms-texts.ts';
import { normsTexts } from '#i18n/norms-texts.ts';
import type { Crowding } from '#norms/class-size.ts';
import type { Rules } from '#norms/rules.ts';
import type { Words } from '#pages/parts/words.ts';

/** Words of the site with the texts of this page and the names that the rules carry. */
export interface NormsWords extends Words {
  readonly t: NormsTexts;
  readonly rules: Rules;
}

/** The words of a language with the texts of this page. */
export const normsWords = (words: Words, rules: Rules): NormsWords => ({
  ...words,
  t: normsTexts[words.language],
  rules,
});

/** The legal text of a number. */
export const sourceName = ({ rules, of }: NormsWords, id: string): string => {
  const found = rules.sources.find((source) => source.id === id);
  return found ? of(found.name) : id;
};

/** "từ 9 đến 58 phòng". */
export const roomsText = ({ t, n }: NormsWords, { roomsAtLeast, roomsAtMost }: Crowding): string =>
  t.rooms({ least: n.decimal(roomsAtLeast, 0), most: n.decimal(roomsAtMost, 0) });
