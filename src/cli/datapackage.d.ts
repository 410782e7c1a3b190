// The package ships no types. Only what is used here.
declare module 'datapackage' {
  interface Profile {
    validate(descriptor: unknown): {
      readonly valid: boolean;
      readonly errors: readonly Error[];
    };
  }

  const datapackage: {
    readonly Profile: { load(name: string): Promise<Profile> };
  };
  export default datapackage;
}
