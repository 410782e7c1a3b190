import { foldText } from '#lib/fold.ts';
import type { SchoolLevel } from '#domain/school-level.ts';
import type { ColumnRole, KeyParts, TableUnit } from './mapping.ts';
import { schoolYearInside } from './school-year-inside.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Who sends or heads the report; a school level in its name is the office's, not the table's. */
const letterhead = /^(?:so|phong|ubnd|uy ban|truong|bo|don vi bao cao|ban)\b/;
/** Who the report goes to. */
const receiver = /(?:nhan bao cao|noi nhan|kinh gui)/;
/** Titles of plans and estimates: their year is not one of figures. */
const planWords = /\b(?:ke hoach|uoc|muc tieu|du kien|du bao|giao chi tieu|plan|target|forecast)\b/;

/** Parts of the key that the title gives for the whole table, where no column gives them. */
export function titleParts(
  lines: readonly string[],
  vocabulary: Vocabulary,
  roles: readonly ColumnRole[],
): KeyParts {
  const hasColumn = (kind: string, part: keyof KeyParts) =>
    roles.some(
      (role) => role.kind === kind || (role.kind === 'measure' && role.key[part] !== undefined),
    );
  const texts = lines.filter((text) => text.trim() !== '' && text.length <= 300);
  const constants: { -readonly [K in keyof KeyParts]: KeyParts[K] } = {};
  if (!hasColumn('period', 'period')) {
    const found = texts.flatMap((text) =>
      [...text.matchAll(new RegExp(schoolYearInside, 'g'))].flatMap(([inside]) => {
        const period = vocabulary.period(inside);
        return period.ok ? [period.key] : [];
      }),
    );
    const isPlan = texts.some(
      (text) => planWords.test(foldText(text)) && schoolYearInside.test(text),
    );
    if (new Set(found).size === 1 && !isPlan) constants.period = found[0] as string;
  }
  if (!hasColumn('indicator', 'indicatorId')) {
    const found = texts.flatMap((text) => titleIndicator(text, vocabulary));
    const [only] = found;
    if (only && new Set(found.map(({ indicatorId }) => indicatorId)).size === 1) {
      constants.indicatorId = only.indicatorId;
      if (only.level !== undefined && only.level !== '') constants.level = only.level;
      if (only.category !== undefined && only.category !== '') constants.category = only.category;
    }
  }
  if (
    !roles.some(({ kind }) => kind === 'area-name' || kind === 'area-code') &&
    !hasColumn('area-name', 'areaId')
  ) {
    const found = texts
      .filter((text) => !receiver.test(foldText(text)))
      .flatMap((text) => titlePlace(text, constants.period ?? '', vocabulary));
    if (new Set(found).size === 1) constants.areaId = found[0] as string;
  }
  if (constants.level === undefined && !hasColumn('level', 'level')) {
    const levels = texts
      .filter((text) => !letterhead.test(foldText(text)))
      .flatMap((text) => levelsInside(text, vocabulary));
    const [only] = levels;
    if (new Set(levels).size === 1 && only !== undefined) constants.level = only;
  }
  return constants;
}

/** The indicator that a title is about: "SỐ LỚP THEO CẤP HỌC, NĂM HỌC 2024-2025" -> classes. */
function titleIndicator(text: string, vocabulary: Vocabulary) {
  const bare = text
    .replace(/^\s*(?:biểu|bảng|phụ lục|table)(?:\s+số)?\s*[\w.-]*\s*[.:]?\s*/iu, '')
    .replace(/[,.;:]?\s*(?:các\s+)?(?:năm học|năm|giai đoạn|school years?)\b.*$/iu, '')
    .replace(/\s+(?:theo|phân theo|chia theo|by|as of|tại các|của)\s+.*$/iu, '')
    .replace(/[,.;:\s]+$/u, '');
  const words = bare.length > 100 ? undefined : vocabulary.indicator(bare, '');
  return words ? [words] : [];
}

/** The unit that a line over the table names by its type: "Sở Giáo dục và Đào tạo tỉnh Lào Cai", "Tỉnh Lào Cai". */
function titlePlace(text: string, period: string, vocabulary: Vocabulary): string[] {
  const match =
    /(?:^|\s)((?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)\s+[\p{Lu}][\p{L}\s]{1,40}?)(?:\s*[,.;:()–-].*)?$/iu.exec(
      text.trim(),
    );
  if (!match) return [];
  const name = match[1] ?? '';
  const found = vocabulary.place({ code: '', name, period, levelHint: undefined });
  return found.kind === 'found' ? [found.area.id] : [];
}

/** School levels that a title names, read word by word up to four words long. */
function levelsInside(text: string, vocabulary: Vocabulary): SchoolLevel[] {
  const words = text.split(/[\s,.;:()]+/).filter((word) => word !== '');
  const found: SchoolLevel[] = [];
  for (let i = 0; i < words.length; i += 1)
    for (let length = 4; length >= 1; length -= 1) {
      const level =
        i + length <= words.length
          ? vocabulary.level(words.slice(i, i + length).join(' '))
          : undefined;
      if (level === undefined || level === '') continue;
      found.push(level);
      i += length - 1;
      break;
    }
  return found;
}

/** "Đơn vị tính: nghìn người" over the table; one that speaks of thousands and is not understood is in doubt. */
export function unitLine(
  lines: readonly string[],
  vocabulary: Vocabulary,
): { readonly unit?: TableUnit; readonly unitInDoubt?: string } {
  for (const line of lines) {
    const said = /(?:đơn vị tính|đvt|unit)\s*:?\s*(.+)$/iu.exec(line.slice(0, 300))?.[1];
    if (said === undefined) continue;
    const unit = vocabulary.unit(said);
    if (unit) return { unit };
    if (/nghìn|ngàn|triệu|vạn|chục|thousand|million|1[. ]?000/iu.test(said))
      return { unitInDoubt: said };
  }
  return {};
}
