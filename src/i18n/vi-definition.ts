/** Texts of the definition of an indicator: they come with its page, not with every page. */
export const viDefinition = {
  formulaCount: 'Đếm trực tiếp; tổng của vùng bằng tổng các đơn vị.',
  formulaRatio: (v: { numerator: string; denominator: string; multiplier: string }) =>
    `${v.numerator} : ${v.denominator}${v.multiplier}. Của cả vùng là tổng tử số chia tổng mẫu số, không phải trung bình các tỷ lệ.`,
  cautions: 'Lưu ý khi dùng',
  ownCode: 'Mã trong gói số liệu',
};
