import { describe, expect, it } from 'vitest';
import { nextPackage, zipPackage } from '#intake/make-package.ts';
import { noPreset } from '#intake/mapping.ts';
import { takeIn } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import { readSealedFiles } from '#sheets/read-sealed-files.ts';
import { readPackage } from '#snapshot/read-package.ts';
import { filesSource } from '#snapshot/files-source.ts';
import { packageFiles } from '../support/package-files.ts';
import { targetFor } from './judge-corpus.ts';

const base = packageFiles('lao-cai');
const by = {
  date: '2025-06-20',
  preparedBy: 'Phòng Kế hoạch',
  state: 'checked',
  status: 'preliminary',
  fileName: 'bieu-01.csv',
} as const;

const file = `Đơn vị;Năm học;Số trường;Số học sinh
Tỉnh Lào Cai;2024-2025;595;235.731
Tỉnh Lào Cai;2025-2026;…;236.000`;

async function imported() {
  const target = await targetFor('lao-cai');
  const opened = await openFile(by.fileName, new TextEncoder().encode(file));
  const intake = takeIn(opened, target, noPreset);
  const desk = {
    preset: noPreset,
    fixes: [],
    accepted: [
      {
        rule: 'differs-from-snapshot',
        sheet: '',
        cell: 'C2',
        value: '595',
        reason: 'Thêm một trường thành lập tháng 8',
        by: '',
      },
    ],
  };
  return { intake, files: nextPackage(base, intake.cells, target.seriesId, desk, by) };
}

describe('the next version of a package', () => {
  it('is read without an error, replaces old figures, keeps the others, and tells where the new ones come from', async () => {
    const { files } = await imported();
    const packed = readSealedFiles(zipPackage(files));
    if (!packed) throw new Error('the archive cannot be read back');
    const { context, cube, problems } = await readPackage(filesSource(packed));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(context?.meta.snapshot).toEqual({
      id: 'lao-cai-2025-06-20',
      date: '2025-06-20',
      state: 'checked',
      preparedBy: 'Phòng Kế hoạch',
      approvedBy: '',
    });
    const block = cube?.blocks.find(
      ({ indicatorId, seriesId, level, category }) =>
        indicatorId === 'schools' && seriesId === 'department' && level === '' && category === '',
    );
    const at = (areaId: string, period: string) =>
      (cube?.areaIds.indexOf(areaId) ?? 0) * (cube?.periods.length ?? 0) +
      (cube?.periods.indexOf(period) ?? 0);
    expect(block?.value[at('lao-cai', '2024-2025')]).toBe(595);
    expect(block?.value[at('lao-cai', '2021-2022')]).toBe(612);
    const meta = cube?.metas[block?.meta[at('lao-cai', '2024-2025')] ?? 0];
    expect(meta).toMatchObject({ status: 'preliminary', sourceId: 'import-2025-06-20' });
    const note = context?.notes.find(({ id }) => id === meta?.noteId);
    expect(note?.text.vi).toBe('Thêm một trường thành lập tháng 8');
  });

  it('gives the same bytes for the same work', async () => {
    const [a, b] = [await imported(), await imported()];
    expect(zipPackage(a.files)).toEqual(zipPackage(b.files));
  });

  it('takes a second file of the same day beside the first', async () => {
    const { intake, files } = await imported();
    const again = nextPackage(
      files,
      intake.cells,
      'department',
      { preset: noPreset, fixes: [], accepted: [] },
      by,
    );
    expect(again.has('observations-import-2025-06-20-2.csv')).toBe(true);
    const { problems } = await readPackage(filesSource(again));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
