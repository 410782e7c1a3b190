// The package ships no types. Only what is used here.
declare module 'jsonstat-toolkit' {
  interface Category {
    readonly label?: string;
  }

  interface Dimension {
    readonly label: string | null;
    readonly id: readonly string[];
    Category(id: string): Category | null;
  }

  interface Dataset {
    Dimension(id: string): Dimension | null;
  }

  export default function JSONstat(response: object): Dataset;
}
