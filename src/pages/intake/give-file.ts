const types: ReadonlyMap<string, string> = new Map([
  ['json', 'application/json'],
  ['zip', 'application/zip'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

/** Gives a file to the reader under a name. */
export function giveFile(name: string, content: string | Blob | Uint8Array): void {
  const type = types.get(name.slice(name.lastIndexOf('.') + 1)) ?? 'application/octet-stream';
  const part = content instanceof Uint8Array ? new Uint8Array(content) : content;
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
