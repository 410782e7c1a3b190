import { describe, expect, it } from 'vitest';
import { openFile } from '#sheets/open-file.ts';
import { cellText } from '#sheets/sheet.ts';

const px = (data: string) =>
  `CHARSET="UTF-8";\nAXIS-VERSION="2013";\nLANGUAGE="vi";\nSTUB="Tỉnh";\nSTUB[en]="Province";\nHEADING="Năm","Loại; (khác)";\n` +
  `VALUES("Tỉnh")="Lào Cai","Yên "\n"Bái";\nVALUES("Năm")="2022","2023";\nVALUES("Loại; (khác)")="Trường","Lớp";\nDATA=\n${data}`;
const open = (text: string) => openFile('a.px', new TextEncoder().encode(text));

describe('readPx', () => {
  it('reads the cube as a long sheet', async () => {
    const file = await open(px('1 2 3 4\n5 6.50 ".." 8;\n'));
    expect(file).toMatchObject({ format: 'px', faults: [] });
    const rows = file.sheets[0]?.rows ?? [];
    expect(rows.map(({ cells }) => cells.map(cellText).join('|'))).toEqual([
      'Tỉnh|Năm|Loại; (khác)|value',
      'Lào Cai|2022|Trường|1',
      'Lào Cai|2022|Lớp|2',
      'Lào Cai|2023|Trường|3',
      'Lào Cai|2023|Lớp|4',
      'Yên Bái|2022|Trường|5',
      'Yên Bái|2022|Lớp|6.50',
      'Yên Bái|2023|Trường|..',
      'Yên Bái|2023|Lớp|8',
    ]);
  });

  it('refuses a cube that is cut off or does not fit its dimensions', async () => {
    expect((await open(px('1 2 3'))).faults).toMatchObject([{ rule: 'file-cut-off' }]);
    expect((await open(px('1 2 3;'))).faults).toMatchObject([{ rule: 'workbook-broken' }]);
    expect((await open('CHARSET="UTF-8";\nSTUB="a";\n')).faults).toMatchObject([
      { rule: 'file-cut-off' },
    ]);
  });
});
