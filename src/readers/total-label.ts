import { foldText } from '#lib/fold.ts';
import { wordList } from './word-list.ts';

const labels: ReadonlySet<string> = new Set(
  wordList(`
      tong | tong cong | tong so | cong | tong chung | chung | cong chung | tong toan tinh |
      toan tinh | toan nganh | toan quoc | ca nuoc | toan huyen | toan xa | toan thanh pho |
      tong toan huyen | tong cong toan tinh | tong so toan tinh | cong toan tinh | cong tong |
      total | grand total | all | whole province | whole country | sum | overall | ca tinh
    `),
);

/**
 * Whether a row's label says that it adds up the others: "Tổng cộng", "TỔNG SỐ", "Toàn tỉnh", "Total". "Cả nước" is one
 * and may be an area of the list as well, so ask the list first where it has the nation.
 */
export function isTotalLabel(text: string): boolean {
  if (text.length > 60) return false;
  return labels.has(foldText(text.replace(/\([^)]*\)/gu, ' ')));
}
