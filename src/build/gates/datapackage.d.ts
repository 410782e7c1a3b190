/** The part of the Frictionless reference library that the profile gate uses; it ships no types. */
declare module 'datapackage' {
  type LibraryError = Error & { readonly errors?: readonly LibraryError[] };
  type Resource = {
    readonly name: string;
    readonly tabular: boolean;
    readonly valid: boolean;
    readonly errors: readonly LibraryError[];
    readonly headers: readonly string[] | null;
    read(options: { relations: boolean }): Promise<readonly unknown[]>;
  };
  export const Package: {
    load(
      descriptor: object,
      options: { basePath: string },
    ): Promise<{
      readonly valid: boolean;
      readonly errors: readonly LibraryError[];
      readonly resources: readonly Resource[];
    }>;
  };
}
