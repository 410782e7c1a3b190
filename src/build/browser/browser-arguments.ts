const quietArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Containers give /dev/shm 64 MB, too little for a page with a map.
  '--disable-dev-shm-usage',
];

/** Arguments Chromium is started with. Root cannot use its sandbox, anyone else keeps it. */
export function browserArguments(isRoot: boolean): string[] {
  return isRoot ? ['--no-sandbox', ...quietArguments] : quietArguments;
}
