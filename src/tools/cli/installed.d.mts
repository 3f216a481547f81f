export interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly integrity?: string; readonly optional?: boolean } | undefined
    >
  >;
}
export function installMissing(): Promise<void>;
export function firstDifference(wanted: Lock, present: Lock): string | undefined;
