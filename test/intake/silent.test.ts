import { describe, expect, it } from 'vitest';
import { noPreset } from '#intake/mapping.ts';
import { takeIn } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import { targetFor } from './judge-corpus.ts';

const intakeOf = async (...lines: readonly string[]) => {
  const target = await targetFor('lao-cai');
  const opened = await openFile('a.csv', new TextEncoder().encode(`${lines.join('\n')}\n`));
  return takeIn(opened, target, noPreset);
};
const rulesOf = async (...lines: readonly string[]) =>
  (await intakeOf(...lines)).problems
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule }) => rule);

describe('nothing is taken for more than it is', () => {
  it.each(['Học kỳ I', 'Kế hoạch', 'Khuyết tật', 'Dân tộc Mông', 'Vùng cao', 'Bỏ học', 'Quý I'])(
    'a group word over the columns ("%s") is asked about',
    async (group) => {
      const rules = await rulesOf(
        'Năm học 2023-2024;;',
        `Đơn vị;${group};`,
        ';Số phòng học;Số điểm trường',
        'Huyện Bát Xát;300;61',
        'Huyện Bảo Yên;297;55',
      );
      expect(rules).toContain('indicator-unknown');
    },
  );

  it('a column of words that nobody knows is asked about', async () => {
    expect(
      await rulesOf(
        'Đơn vị;Năm học;Cấp học;Chỉ tiêu;Phân tổ;Giá trị',
        'Huyện Bát Xát;2023-2024;Tiểu học;Số học sinh;Khuyết tật;9.130',
      ),
    ).not.toEqual([]);
    expect(
      await rulesOf(
        'Đơn vị;Năm học;Dân tộc;Chỉ tiêu;Giá trị',
        'Huyện Bát Xát;2023-2024;Mông;Số phòng học;9',
      ),
    ).toContain('column-unknown');
  });

  it('two breakdowns at once are told', async () => {
    expect(
      await rulesOf(
        'Đơn vị;Năm học;Loại hình;Giới tính;Chỉ tiêu;Giá trị',
        'Huyện Bát Xát;2023-2024;Công lập;Nữ;Số phòng học;13',
      ),
    ).toContain('two-breakdowns');
  });

  it('province before district: the row is of the district', async () => {
    const { cells } = await intakeOf(
      'province_code,province,district_code,district,school_year,indicator,value',
      '10,Lào Cai,082,Bát Xát,2021-2022,classrooms,512',
      '10,Lào Cai,087,Bảo Yên,2022-2023,classrooms,498',
    );
    expect(cells.map(({ areaId }) => areaId)).toEqual(['bat-xat', 'bao-yen']);
  });

  it('an empty level among filled ones is told', async () => {
    expect(
      await rulesOf(
        'Đơn vị;Năm học;Cấp học;Số phòng học',
        'Huyện Bát Xát;2023-2024;Tiểu học;300',
        'Huyện Bảo Yên;2023-2024;;297',
      ),
    ).toContain('key-blank');
  });

  it('rows below a line of notes, without a header of their own, are told', async () => {
    expect(
      await rulesOf(
        'Năm học 2023-2024;',
        'Đơn vị;Số phòng học',
        'Huyện Bảo Yên;498',
        'Nguồn: Sở GDĐT;',
        'Huyện Văn Bàn;455',
      ),
    ).toContain('table-below');
  });

  it('a second table takes no year from the title of the first', async () => {
    expect(
      await rulesOf(
        'Năm học 2023-2024;',
        'Đơn vị;Số phòng học',
        'Huyện Bảo Yên;498',
        'Nguồn: Sở GDĐT;',
        'Đơn vị;Số phòng học',
        'Huyện Văn Bàn;455',
      ),
    ).toContain('key-part-missing');
  });

  it.each([
    'Số phòng học các năm học 2022-2023 và 2023-2024',
    'KẾT QUẢ NĂM HỌC 2023-2024 VÀ ƯỚC THỰC HIỆN NĂM HỌC 2024-2025',
    'Kế hoạch năm học 2024-2025',
  ])('a title that does not name one counted year gives none: %s', async (title) => {
    const rules = await rulesOf(
      `${title};`,
      'Đơn vị;Số phòng học',
      'Huyện Bát Xát;512',
      'Huyện Văn Bàn;455',
    );
    expect(rules).toContain('key-part-missing');
  });

  it('who receives a report is not who it is of', async () => {
    const rules = await rulesOf(
      'Đơn vị báo cáo: Phòng GDĐT Bát Xát;;;',
      'Đơn vị nhận báo cáo: Sở GDĐT tỉnh Lào Cai;;;',
      'Năm học 2023-2024;;;',
      'TT;Chỉ tiêu;ĐVT;Tổng số',
      '1;Số phòng học;phòng;512',
    );
    expect(rules).toContain('key-part-missing');
  });

  it('a letterhead gives no school level', async () => {
    const { cells } = await intakeOf(
      'SỞ GD&ĐT LÀO CAI - PHÒNG GIÁO DỤC TIỂU HỌC;;',
      'Năm học 2023-2024;;',
      'Đơn vị;Số phòng học;Số điểm trường',
      'Huyện Bát Xát;512;60',
      'Huyện Bảo Yên;498;55',
    );
    expect(cells.every(({ level }) => level === '')).toBe(true);
  });

  it('headings of levels and of ownership hold for the rows below', async () => {
    const { cells } = await intakeOf(
      'Năm học 2023-2024;;',
      'TT;Đơn vị;Số phòng học',
      ';I. Tiểu học;',
      '1;Huyện Bát Xát;300',
      ';II. THCS;',
      '1;Huyện Bát Xát;200',
    );
    expect(cells.map(({ level }) => level)).toEqual(['primary', 'lowerSecondary']);
  });

  it('girls under a level are girls of the level', async () => {
    const { cells } = await intakeOf(
      'Tỉnh Lào Cai, năm học 2023-2024;;',
      'TT;Chỉ tiêu;Tổng số',
      '1;Số học sinh;90.000',
      ';Tiểu học;9.800',
      ';- Nữ;4.800',
    );
    expect(cells.find(({ indicatorId }) => indicatorId === 'pupils-female')?.level).toBe('primary');
  });

  it.each(['Kế hoạch năm học 2024-2025', 'Ước 2024-2025', 'Mục tiêu 2024-2025'])(
    'a column of a plan is no column of figures: %s',
    async (header) => {
      const { cells, verdict } = await intakeOf(
        `Số phòng học;;`,
        `Đơn vị;Thực hiện năm học 2023-2024;${header}`,
        'Huyện Bát Xát;600;620',
        'Huyện Bảo Yên;500;520',
      );
      expect(cells.some(({ period }) => period === '2024-2025')).toBe(false);
      expect(verdict).toBe('refused');
    },
  );

  it('a plan in the column of states is told', async () => {
    expect(
      await rulesOf(
        'Đơn vị;Năm học;Số phòng học;Trạng thái',
        'Huyện Bát Xát;2024-2025;620;kế hoạch',
      ),
    ).toContain('status-not-actual');
  });

  it('no cure is worked out from a sum that lacks a row', async () => {
    const { problems } = await intakeOf(
      'SỐ LIỆU NĂM HỌC 2023-2024;',
      'Đơn vị;Số phòng học',
      'Thành phố Lào Cai;1.512',
      'Huyện Bát Xát;512',
      'Huyện Bảo Yê;455',
      'Huyện Bắc Hà;',
      'Tổng cộng;2.479',
    );
    expect(problems.filter(({ rule }) => rule === 'total-mismatch')).toEqual([]);
    expect(problems.find(({ rule }) => rule === 'empty-cell')?.fix).toBeUndefined();
  });

  it('percent in the unit of a count is a clash; thousand persons do not multiply rooms', async () => {
    expect(
      await rulesOf(
        'Tỉnh Lào Cai, năm học 2023-2024;;',
        'Chỉ tiêu;Đơn vị tính;Tổng số',
        'Số phòng học;%;88',
      ),
    ).toContain('unit-clash');
    const { cells } = await intakeOf(
      'Đơn vị tính: nghìn người;;',
      'Năm học 2023-2024;;',
      'Đơn vị;Số phòng học;Số học sinh',
      'Huyện Bát Xát;5;27,5',
      'Huyện Bảo Yên;6;25,1',
    );
    const at = (id: string) => cells.find(({ indicatorId }) => indicatorId === id)?.value;
    expect(at('classrooms')).toEqual({ kind: 'reported', n: 5 });
    expect(at('pupils')).toEqual({ kind: 'reported', n: 27_500 });
  });

  it('the total of some districts is not the province', async () => {
    const { cells } = await intakeOf(
      'Năm học 2023-2024;',
      'Đơn vị;Số phòng học',
      'Huyện Bát Xát;512',
      'Huyện Bảo Yên;498',
      'Tổng cộng;1.010',
    );
    expect(cells.map(({ areaId }) => areaId)).toEqual(['bat-xat', 'bao-yen']);
  });

  it('a row of three small figures is no numbering of columns', async () => {
    const { cells } = await intakeOf(
      'Mã huyện;Đơn vị;Năm học;Số phòng học',
      '082;Huyện Bát Xát;2023-2024;12',
      '085;Huyện Bắc Hà;2023-2024;13',
    );
    expect(cells).toHaveLength(2);
  });
});

describe('shares', () => {
  it('written as parts of one are asked about, one among percents is told', async () => {
    const rows = (...values: readonly string[]) => [
      'Đơn vị;Năm học;Tỷ lệ phòng học kiên cố (%)',
      ...values.map(
        (value, i) => `${['Huyện Bát Xát', 'Huyện Bảo Yên', 'Huyện Bắc Hà'][i]};2023-2024;${value}`,
      ),
    ];
    expect(await rulesOf(...rows('0,725', '0,681', '0,812'))).toContain('share-or-percent');
    expect(await rulesOf(...rows('72,5', '0,681', '81,2'))).toContain('share-or-percent');
    expect(await rulesOf(...rows('72,5', '68,1', '81,2'))).not.toContain('share-or-percent');
  });

  it('a unit in thousands that is not understood, and a second column of values, are asked about', async () => {
    expect(
      await rulesOf(
        'Đơn vị tính: nghìn giáo viên, phòng;;',
        'Năm học 2023-2024;;',
        'Đơn vị;Số phòng học;Số giáo viên',
        'Huyện Bát Xát;512;2',
      ),
    ).toContain('unit-unknown');
    expect(
      await rulesOf(
        'Đơn vị;Năm học;Chỉ tiêu;Số liệu;Kết quả',
        'Huyện Bát Xát;2023-2024;Số phòng học;512;530',
      ),
    ).toContain('column-unknown');
  });
});

describe('sound files are not stopped', () => {
  it('a footnote sign is named with the number before it', async () => {
    const { problems } = await intakeOf(
      'Đơn vị;Năm học;Số phòng học',
      'Huyện Bát Xát;2023-2024;512(1)',
    );
    expect(problems.find(({ rule }) => rule === 'number-not-read')?.fix).toBe('512');
  });
});
