import type { Localized } from '#domain/localized.ts';
import type { Simplified } from './choose-detail.ts';
import type { OutlinesSavedBy } from './outlines-saved-by.ts';
import type { Stated } from './outline-state.ts';

/** Licences that have a name everybody knows; anything else is a person's own words. */
const knownLicences = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'ODbL-1.0'];

/** A licence as a descriptor writes it. */
export const licencesOf = (licence: string): readonly Readonly<Record<string, string>>[] => [
  { name: knownLicences.includes(licence) ? licence : 'other', title: licence },
];

/** What a boundary file says of itself. Every claim is told as that of whoever made it. */
export function boundaryWords(
  { vintage, source, licence }: Stated,
  { preparedBy, date, fileName }: OutlinesSavedBy,
  { leastDetail, shift }: Pick<Simplified, 'leastDetail' | 'shift'>,
  islands: number,
): {
  readonly label: Localized;
  readonly attribution: Localized;
  readonly method: Localized;
  readonly licence: string;
  readonly source: string;
} {
  const vi = (value: number) => value.toLocaleString('vi-VN', { maximumFractionDigits: 0 });
  const en = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
  const day = (text: string) => text.split('-').reverse().join('/');
  const name = source.trim();
  const drawn =
    leastDetail === 0
      ? { vi: 'Đường nét giữ như tệp gốc.', en: 'Lines as in the file.' }
      : {
          vi: `Đường nét đã làm gọn, lệch nhiều nhất ${vi(Math.ceil(shift))} m.`,
          en: `Lines simplified, moved by ${en(Math.ceil(shift))} m at most.`,
        };
  return {
    label: {
      vi: `Ranh giới theo ${name}, ${preparedBy} đưa vào`,
      en: `Boundaries as given by ${name}, brought in by ${preparedBy}`,
    },
    attribution: {
      vi: `Nguồn ranh giới: ${name}. Giấy phép: ${licence}. ${drawn.vi}`,
      en: `Source of the boundaries: ${name}. Licence: ${licence}. ${drawn.en}`,
    },
    method: {
      vi: `Từ tệp ${fileName}, ngày ${day(date)}, ranh giới ngày ${day(vintage)}. ${drawn.vi}${islands === 0 ? '' : ' Quần đảo Hoàng Sa và quần đảo Trường Sa giữ như bản đồ trước.'}`,
      en: `From the file ${fileName}, ${date}, boundaries of ${vintage}. ${drawn.en}${islands === 0 ? '' : ' Hoàng Sa and Trường Sa kept as on the map before.'}`,
    },
    licence,
    source: name,
  };
}
