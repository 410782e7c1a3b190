/**
 * Prints `size-adjust` for a stand-in of Be Vietnam Pro: how wide Vietnamese text is in one face against the other.
 *
 * Takes the weight to compare with and the files of the stand-in, which need not be part of the project, e.g.
 * npx node src/theme/fonts/measure-fallback.ts 400 arimo-latin-400-normal.woff2 arimo-vietnamese-400-normal.woff2
 * (Arimo, free, has the advance widths of Arial.) Kerning is left out on both sides.
 */
import { readFileSync } from 'node:fs';

import { createFont, woff2 } from 'fonteditor-core';

import { fontWeights, textFile } from '#theme/fonts/font-faces.ts';

// Running text as the pages have it: headings, labels and sentences, no digits (they have a face of their own).
const sample =
  `Tỷ lệ trường đạt chuẩn quốc gia của các xã, phường, thị trấn trong tỉnh theo năm học và cấp học.
Số trẻ mẫu giáo, học sinh tiểu học, trung học cơ sở và trung học phổ thông so với năm học trước tăng hay giảm.
Người dân tham gia học tập thường xuyên tại trung tâm học tập cộng đồng; mức độ phổ cập giáo dục, xoá mù chữ.
Nguồn: Sở Giáo dục và Đào tạo; Niên giám thống kê. Huyện Bắc Hà, Mường Khương, Si Ma Cai, Văn Bàn, Bảo Thắng.
Chưa có số liệu cho đơn vị này; xem bảng số liệu, tải về hoặc thêm vào bài trình chiếu.`.normalize(
    'NFC',
  );

const [weightText, ...standIn] = process.argv.slice(2);
const weight = fontWeights.find((known) => String(known) === weightText);
if (weight === undefined || standIn.length === 0) {
  throw new Error(`Usage: measure-fallback.ts <${fontWeights.join('|')}> <font file>...`);
}

await woff2.init();
const ownFiles = (['latin', 'vietnamese'] as const).map((subset) =>
  decodeURI(new URL(`../../../public/fonts/${textFile(subset, weight)}`, import.meta.url).pathname),
);
const ratio = sampleWidth(ownFiles) / sampleWidth(standIn);
process.stdout.write(`${weight}: ${(ratio * 100).toFixed(1)}%\n`);

/** Width of the sample, in em. */
function sampleWidth(files: readonly string[]): number {
  const widths = new Map(files.flatMap((file) => [...advanceWidths(file)]));
  const letters = Array.from(sample.replaceAll('\n', ' '));
  return letters.reduce((sum, letter) => {
    const width = widths.get(letter);
    if (width === undefined) throw new Error(`No glyph for ${JSON.stringify(letter)}`);
    return sum + width;
  }, 0);
}

function advanceWidths(file: string): Map<string, number> {
  const type = file.endsWith('.woff2') ? 'woff2' : 'ttf';
  const { glyf, head } = createFont(readFileSync(file), { type }).get();
  // The library's own type misspells the field.
  const unitsPerEm = head['unitsPerEm'] ?? 1000;
  return new Map(
    glyf.flatMap((glyph) =>
      (glyph.unicode ?? []).map((code): [string, number] => [
        String.fromCodePoint(code),
        glyph.advanceWidth / unitsPerEm,
      ]),
    ),
  );
}
