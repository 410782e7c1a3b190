/** An object of a JSON text; keys are keys and nothing else, "__proto__" too. */
export interface JsonObject {
  readonly kind: 'object';
  readonly entries: ReadonlyMap<string, JsonValue>;
  /** The object as written. */
  readonly source: string;
}

/** An array of a JSON text. */
export interface JsonList {
  readonly kind: 'list';
  readonly items: readonly JsonValue[];
  readonly source: string;
}

/** A number with its text as written: "72.20". */
export interface JsonNumber {
  readonly kind: 'number';
  readonly value: number;
  readonly text: string;
}

/** A value of a JSON text. */
export type JsonValue = JsonObject | JsonList | JsonNumber | string | boolean | null;

/** True for an object of the text, which is none of its lists, numbers or nulls. */
export const isJsonObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value?.kind === 'object';

/** True for an array of the text. */
export const isJsonList = (value: JsonValue | undefined): value is JsonList =>
  typeof value === 'object' && value?.kind === 'list';
