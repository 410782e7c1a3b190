/** Marks a branch that types prove unreachable; reaching it is a bug in this program. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
