import { foldText } from '#lib/fold.ts';
import type { SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';

/** Names of columns that hold data of single persons, folded. */
const names = [
  'ho va ten',
  'ho ten',
  'ho dem',
  'ten hoc sinh',
  'ten giao vien',
  'ho va ten hoc sinh',
  'ho ten hoc sinh',
  'ngay sinh',
  'ngay thang nam sinh',
  'nam sinh',
  'noi sinh',
  'so dien thoai',
  'dien thoai',
  'sdt',
  'dt',
  'cccd',
  'cmnd',
  'so cccd',
  'so cmnd',
  'so dinh danh',
  'so dinh danh ca nhan',
  'ma dinh danh',
  'ma hoc sinh',
  'ma dinh danh hoc sinh',
  'email',
  'thu dien tu',
  'dia chi',
  'dia chi thuong tru',
  'noi o hien nay',
  'ho ten cha',
  'ho ten me',
  'ten cha',
  'ten me',
  'phu huynh',
  'ho ten phu huynh',
  'so tai khoan',
  'full name',
  'first name',
  'last name',
  'surname',
  'pupil name',
  'student name',
  'teacher name',
  'date of birth',
  'birth date',
  'birthday',
  'dob',
  'phone',
  'phone number',
  'telephone',
  'mobile',
  'e mail',
  'address',
  'home address',
  'national id',
  'identity number',
  'student id',
  'pupil id',
];
const known: ReadonlySet<string> = new Set(names);

/** The kind of personal data that a header names, folded; '' when none. Only whole headers count: "Số điện thoại" is one, "Số điểm trường" is not. */
export function personalColumn(header: string): string {
  if (header.length > 80) return '';
  const folded = foldText(header.replace(/\([^)]*\)/gu, ' '));
  const isName =
    /^(?:ho ten|ho va ten|ten (?:hieu truong|giao vien|hoc sinh|can bo)|so dien thoai|so cccd|so cmnd)\b/.test(
      folded,
    );
  return known.has(folded) || isName ? folded : '';
}

/** Rows looked at for addresses under a harmless heading. */
const sampled = 500;
const mailAddress = /^[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,}$/i;
const phoneNumber = /^(?:\+84|0)[\s.-]?\d{2,3}(?:[\s.-]?\d{3,4}){2}$/;

/** The kind of personal data that most cells of a column hold; '' when none. */
export function personalCells(rows: readonly SheetRow[], column: number): string {
  let mails = 0;
  let phones = 0;
  let filled = 0;
  for (const { cells } of rows.slice(0, sampled)) {
    const cell = cells[column] ?? '';
    const text = typeof cell === 'string' ? cell.trim() : cellText(cell);
    if (text === '' || text.length > 260) continue;
    filled += 1;
    if (mailAddress.test(text)) mails += 1;
    else if (typeof cell === 'string' && phoneNumber.test(text)) phones += 1;
  }
  if (mails >= 2 && mails * 2 > filled) return 'email';
  return phones >= 2 && phones * 2 > filled ? 'phone' : '';
}
