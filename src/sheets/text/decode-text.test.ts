import { describe, expect, it } from 'vitest';
import { Refusal } from '#sheets/make-fault.ts';
import { decodeText } from './decode-text.ts';
import { tcvn3ToUnicode } from './tcvn3.ts';
import { vniToUnicode } from './vni.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => {
      const code = text.charCodeAt(at);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }).flat(),
  );

const decode = (bytes: Uint8Array) => {
  const { text, encoding, faults } = decodeText(bytes);
  return {
    text,
    encoding,
    told: faults.map(({ severity, rule }) => `${severity} ${rule}`),
    params: faults.map(({ params }) => params),
  };
};
const refusalOf = (bytes: Uint8Array): string => {
  try {
    return `read as ${decodeText(bytes).encoding}`;
  } catch (error) {
    return error instanceof Refusal ? error.fault.rule : 'thrown';
  }
};

const table = 'Huyện,Số trường\r\nBát Xát,12\r\nMường Khương,15\r\nBảo Thắng,9\r\n';

/** The same table as each legacy encoding writes it, read as Latin-1. */
const asTcvn3 = 'HuyÖn,Sè tr­êng\r\nB¸t X¸t,12\r\nM­êng Kh­¬ng,15\r\nB¶o Th¾ng,9\r\n';
const asVni = 'Huyeän,Soá tröôøng\r\nBaùt Xaùt,12\r\nMöôøng Khöông,15\r\nBaûo Thaéng,9\r\n';
const as1258 =
  'Huy\xea\xf2n,S\xf4\xec tr\xfd\xf5\xccng\r\nB\xe1t X\xe1t,12\r\nM\xfd\xf5\xccng Kh\xfd\xf5ng,15\r\nBa\xd2o Th\xe3\xecng,9\r\n';

describe('decodeText', () => {
  it('reads UTF-8 with and without its mark and tells nothing', () => {
    for (const text of [table, `\uFEFF${table}`]) {
      expect(decode(utf8(text))).toMatchObject({ text: table, encoding: 'UTF-8', told: [] });
    }
  });

  it('reads UTF-16 of both orders, with its mark and without', () => {
    for (const mark of ['', '\uFEFF']) {
      expect(decode(utf16(mark + table, true))).toMatchObject({
        text: table,
        encoding: 'UTF-16LE',
        told: [],
      });
      expect(decode(utf16(mark + table, false))).toMatchObject({
        text: table,
        encoding: 'UTF-16BE',
        told: [],
      });
    }
    expect(refusalOf(utf16(`\uFEFF${table}`, true).subarray(0, -1))).toBe('file-cut-off');
  });

  it.each([
    ['TCVN3', asTcvn3],
    ['VNI', asVni],
    ['windows-1258', as1258],
  ])('converts bytes of %s, and the same letters saved as UTF-8', (encoding, written) => {
    const wanted = {
      text: table,
      encoding,
      told: ['warning encoding-converted'],
      params: [{ encoding }],
    };
    expect(decode(latin1(written))).toEqual(wanted);
    expect(decode(utf8(written))).toEqual(wanted);
  });

  it.each([
    ['Tr­êng,Sè', 'Trường,Số'],
    ['Hoïc sinh,1', 'Học sinh,1'],
    ['HOÏC SINH,1', 'HỌC SINH,1'],
    ['TR¦êNG TIÓU HäC,1', 'TRƯỜNG TIỂU HỌC,1'],
    ['Bµ R,TØnh Lµo Cai', 'Bà R,Tỉnh Lào Cai'],
  ])('reads %s as %s', (written, text) => {
    expect(decode(utf8(written)).text).toBe(text);
  });

  it('converts every letter of TCVN3 and VNI', () => {
    const letters = 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵăâêôơưđ';
    const high = Array.from({ length: 0x5e }, (_, at) => String.fromCharCode(0xa1 + at));
    const tcvn3 = new Set(high.map((sign) => tcvn3ToUnicode(sign) ?? ''));
    const vowels = ['', 'a', 'e', 'o', 'u', 'y', 'ô', 'ö'];
    const vni = new Set(
      vowels.flatMap((vowel) => high.map((sign) => vniToUnicode(vowel + sign) ?? '')),
    );
    const upper = new Set([...vni].map((letter) => letter.toUpperCase()));
    for (const letter of letters) {
      expect([letter, tcvn3.has(letter), vni.has(letter)]).toEqual([letter, true, true]);
      expect(upper.has(letter.toUpperCase())).toBe(true);
    }
    for (const letter of 'ĂÂÊÔƠƯĐ') expect(tcvn3.has(letter)).toBe(true);
  });

  it('refuses TCVN3 whose "ư" was dropped on the way rather than lose a letter', () => {
    expect(refusalOf(utf8('Trêng THCS,HuyÖn'))).toBe('encoding-unknown');
  });

  it('repairs UTF-8 that was encoded twice', () => {
    const bytes = utf8(table);
    const as1252 = new TextDecoder('windows-1252').decode(bytes);
    const asLatin1 = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    for (const written of [as1252, asLatin1]) {
      expect(decode(utf8(written))).toMatchObject({
        text: table,
        told: ['warning encoding-converted'],
        params: [{ encoding: 'double-utf8' }],
      });
    }
  });

  it('refuses text of which only a part is spoiled', () => {
    const twice = new TextDecoder('windows-1252').decode(utf8('Huyện'));
    expect(refusalOf(utf8(`${table}${twice},3\r\n`))).toBe('encoding-unknown');
    expect(refusalOf(utf8(`${table}Tr­êng,3\r\n`))).toBe('encoding-unknown');
    expect(refusalOf(utf8(`${twice},Trường\r\n`))).toBe('encoding-unknown');
  });

  it('finds one spoiled cell among sound ones, and names its line', () => {
    try {
      decodeText(utf8(`${table}Bát Xát;Tr­êng;3\r\n`));
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        fault: { rule: 'encoding-unknown', row: 5, value: 'Tr­êng;3' },
      });
    }
  });

  it('refuses bytes that no known word explains', () => {
    expect(refusalOf(latin1('caf\xe9,na\xefve\n1,2\n'))).toBe('encoding-unknown');
    expect(refusalOf(latin1('M\xb7\n'))).toBe('encoding-unknown');
  });

  it('refuses VISCII, of which windows-1258 knows some words by chance', () => {
    const viscii =
      'Ð½n v¸;Nåm h÷c;S¯ l¾p\nThành ph¯ Lào Cai;1;2\nHuy®n Bát Xát;3;4\nHuy®n Mß¶ng Khß½ng;5;6\n';
    expect(refusalOf(latin1(viscii))).toBe('encoding-unknown');
    expect(refusalOf(utf8(viscii))).toBe('encoding-unknown');
  });

  it('keeps UTF-8 with a broken letter, the loss marked at its place', () => {
    const broken = utf8(table);
    broken[broken.indexOf(0xe1, 30)] = 0xff;
    const { text, encoding } = decode(broken);
    expect(encoding).toBe('UTF-8');
    expect(text).toContain('Mư\uFFFD');
  });

  it('knows UTF-8 that ends inside a letter as cut off', () => {
    expect(refusalOf(utf8('Huyện,Bảo Yê').subarray(0, -1))).toBe('file-cut-off');
  });

  it('reads plain letters with dashes and quotes of windows as they are', () => {
    expect(decode(latin1('a,b\n1 \x96 2,\x93x\x94\n'))).toMatchObject({
      text: 'a,b\n1 – 2,“x”\n',
      told: ['warning encoding-converted'],
    });
  });

  it('composes letters and notes it once', () => {
    expect(decode(utf8(table.normalize('NFD')))).toMatchObject({
      text: table,
      told: ['note text-not-nfc'],
    });
  });

  it.each([
    'Phi líp,Tên\nLíp xe,à ã é\n',
    'São Paulo,Müller,Øresund,naïve café\n',
    'Toà nhà,hoá học,khoá,đoàn\n',
    'hoàn toàn,oái,toán\n',
    'XÃ\u00A0TRUNG,XÃ«\n',
    '20 °C,m²,½,5 µg,§ 3,± 2,« x »\n',
    'Tổng số – “nữ”…\n',
    '',
  ])('leaves sound text alone: %j', (text) => {
    expect(decode(utf8(text))).toMatchObject({ text, encoding: 'UTF-8', told: [] });
  });

  it('composes no endless runs of marks', () => {
    const text = `a${'\u0301\u0323'.repeat(200_000)}`;
    const start = performance.now();
    expect(decode(utf8(text)).text).toBe(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
