/** Gives a file to the browser to keep. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Later: some browsers fetch the address only after the click was handled.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
