/** What a sentence is written from: what stands in the cell, and the facts of the rule. */
export interface IntakeFact<P> {
  readonly value: string;
  readonly p: P;
}

/** What is wrong, and what to do about it, for each rule of a list: a rule without a text does not compile. */
export type IntakeTexts<Rules> = {
  readonly [R in keyof Rules]: {
    readonly what: (fact: IntakeFact<Rules[R]>) => string;
    readonly cure: (fact: IntakeFact<Rules[R]>) => string;
  };
};
